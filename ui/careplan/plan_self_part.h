#pragma once

#include "app/careplan/plan_fields.h"
#include "domain/careplan/care_plan.h"
#include "ui/support/theme.h"

#include <QWidget>

namespace keywork::ui {

class LineField;
class NoteField;
class NumberField;

// What the client has and says of themselves: strengths, recovery capital with their own ratings, what to do when they
// stop coming, what helps on bad days, and when they would no longer need the service.
class PlanSelfPart : public QWidget {
    Q_OBJECT

public:
    explicit PlanSelfPart(const Theme& theme, QWidget* parent = nullptr);

    void load(const app::PlanFields& fields);
    void collect(app::PlanFields& fields) const;

signals:
    void edited();

private:
    struct CapitalRow {
        LineField* words;
        NumberField* rating;
    };

    QWidget* addCapital(const Theme& theme, domain::Capital capital);

    NoteField* m_strengths;
    std::map<domain::Capital, CapitalRow> m_capital;
    NoteField* m_howToReachMe;
    NoteField* m_whomYouMayAsk;
    NoteField* m_aboutMyMedicine;
    NoteField* m_badDays;
    NoteField* m_noLongerNeeded;
};

} // namespace keywork::ui
