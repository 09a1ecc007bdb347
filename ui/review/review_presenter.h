#pragma once

#include "app/review/sign_review.h"
#include "ui/draft/drafted_form.h"
#include "ui/review/review_reading.h"

namespace keywork::ui {

// A care-plan review with the client, kept as a draft until it is signed. Signing makes the plan's next version, moves
// phase or layer as decided, and sets the next date, together or not at all.
class ReviewPresenter : public DraftedForm {
    Q_OBJECT

public:
    using Opened = app::Outcome<app::ReviewForm, app::FormRefusal>;
    using SignedOff = app::Outcome<app::ReviewSigned, app::SignReviewRefusal>;
    struct Ports {
        std::function<void(std::function<void(const Opened&)>)> open;
        std::function<void(app::ReviewToSign, std::function<void(const SignedOff&)>)> sign;
        DraftKeeper::Ports drafts;
    };

    ReviewPresenter(Ports ports, const Desk& desk, Alarm& alarm);

    void open();
    const app::ReviewForm& form() const { return *m_form; } // once it is open
    const app::ReviewFields& fields() const { return m_fields; }
    std::vector<ReviewPart> parts() const;
    Readiness readiness() const;
    QString nextLine() const;

    void edited(app::ReviewFields fields);
    // `why`: for whom somebody who is not allocated acts, or nothing.
    void sign(const std::string& why);

signals:
    // Another version of the plan was signed meanwhile; it is what is reviewed from now on, with the answers kept.
    void planChanged(const QString& by, const domain::SignedPlan& before, const domain::SignedPlan& now);

protected:
    std::string body() const override;
    bool adopt(const std::string& body) override;

private:
    void show(app::ReviewForm form);
    void hear(const SignedOff& outcome);
    void takeNewestPlan(const app::Stale& stale);
    QString decided() const;

    Ports m_ports;
    std::optional<app::ReviewForm> m_form;
    app::ReviewFields m_fields;
};

} // namespace keywork::ui
