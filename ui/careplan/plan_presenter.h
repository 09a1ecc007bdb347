#pragma once

#include "app/careplan/care_plan_page.h"
#include "app/careplan/plan_form.h"
#include "app/careplan/sign_plan.h"
#include "ui/draft/drafted_form.h"

namespace keywork::ui {

// Another version was signed while this one was written: both, and what is different in this one.
struct PlanVersionsDiffer {
    domain::SignedPlan theirs;
    QString author;
    domain::CarePlan mine;
    std::vector<domain::PlanChange> changes; // from theirs to this one
};

// The form of the next version of a care plan: kept as a draft until it is signed.
class PlanPresenter : public DraftedForm {
    Q_OBJECT

public:
    using Opened = app::Outcome<app::PlanForm, app::FormRefusal>;
    using SignedOff = app::Outcome<domain::SignedPlan, app::SignPlanRefusal>;
    struct Ports {
        std::function<void(std::function<void(const Opened&)>)> open;
        std::function<void(app::PlanToSign, std::function<void(const SignedOff&)>)> sign;
        std::function<void(std::function<void(const app::Reading<app::CarePlanPage>&)>)> newest;
        DraftKeeper::Ports drafts;
    };

    PlanPresenter(Ports ports, const Desk& desk, Alarm& alarm);

    void open();
    const app::PlanForm& form() const { return *m_form; } // once it is open
    bool isOpen() const { return m_form.has_value(); }
    const app::PlanFields& fields() const { return m_fields; }
    Readiness readiness() const;
    // What the plan lacks as it stands; nothing while it is not understood.
    std::vector<domain::PlanFinding> findings() const;
    std::optional<domain::CarePlan> plan() const;

    void edited(app::PlanFields fields);
    void takeEarlierGoals();              // of the last episode, as goals to start from
    void startFrom(app::PlanFields from); // a template, where nothing is written yet
    // `why`: for whom somebody who is not allocated acts, or nothing.
    void sign(const std::string& why);
    // After versionsDiffer: signs on top of theirs; goals that only theirs has come along.
    void goOnFrom(const domain::SignedPlan& theirs);

signals:
    void versionsDiffer(const keywork::ui::PlanVersionsDiffer& versions);

protected:
    std::string body() const override;
    bool adopt(const std::string& body) override;

private:
    void show(const app::PlanForm& form);
    void hear(const SignedOff& outcome);
    void compare();

    Ports m_ports;
    std::optional<app::PlanForm> m_form;
    app::PlanFields m_fields;
};

} // namespace keywork::ui
