#pragma once

#include "app/careplan/plan_form.h"
#include "policy/policy.h"
#include "ui/support/theme.h"

#include <QWidget>

class QPushButton;

namespace keywork::ui {

class AgreementQuestions;
class DateField;
class FlowLayout;
class NoteField;

// What the plan uses, who took part, when it is reviewed, and whether the client agrees and has a copy.
class AgreementPart : public QWidget {
    Q_OBJECT

public:
    AgreementPart(const Theme& theme, const domain::CodeList& interventions, Date today,
                  QWidget* parent = nullptr);

    void load(const app::PlanFields& fields, const app::PlanForm& form);
    void collect(app::PlanFields& fields) const;

signals:
    void edited();

private:
    struct Offered {
        std::int64_t id;
        QPushButton* chip;
    };

    void offer(const domain::Intervention& intervention, bool isInUse);

    const Theme& m_theme;
    const domain::CodeList& m_list;
    FlowLayout* m_chips;
    QWidget* m_nothingInUse;
    std::vector<Offered> m_offered;
    NoteField* m_participants;
    DateField* m_reviewOn;
    AgreementQuestions* m_questions;
};

} // namespace keywork::ui
