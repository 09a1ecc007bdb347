#pragma once

#include "app/careplan/plan_form.h"
#include "ui/support/theme.h"

#include <QStringList>
#include <QWidget>

namespace keywork::ui {

class DateField;
class EntryColumn;
class NoteField;
class SectionHeading;

// What the client wants, and the goals with their steps.
class PlanGoalsPart : public QWidget {
    Q_OBJECT

public:
    PlanGoalsPart(const Theme& theme, Date today, QWidget* parent = nullptr);

    void load(const app::PlanFields& fields, const app::PlanForm& form);
    void collect(app::PlanFields& fields) const;
    void focusFirst();
    void addGoal();
    void addStep(); // to the goal that has the focus, else to the last

signals:
    void edited();

private:
    const Theme& m_theme;
    Date m_today;
    QStringList m_people;
    DateField* m_on;
    NoteField* m_whatIWant;
    SectionHeading* m_heading;
    EntryColumn* m_goals;
};

} // namespace keywork::ui
