#pragma once

#include "app/careplan/plan_fields.h"
#include "ui/support/form_entry.h"

#include <QStringList>

namespace keywork::ui {

class ChoiceField;
class DateField;
class LineField;
class NoteField;

// A goal as it is agreed: in the client's words first, then in plain ones, and the steps towards it.
class GoalEntry : public FormEntry {
    Q_OBJECT

public:
    GoalEntry(const Theme& theme, QStringList people, Date today);

    void load(const app::GoalFields& goal);
    app::GoalFields goal() const;
    // A further step; its field has the focus.
    void addStep();

protected:
    void placed(int place) override;

private:
    void foldStatus();

    std::int64_t m_id = 0;
    NoteField* m_clientWords;
    ChoiceField* m_domain;
    DateField* m_target;
    ChoiceField* m_status;
    LineField* m_workingWords;
    LineField* m_why;
    LineField* m_baseline;
    LineField* m_howWeWillKnow;
    EntryColumn* m_steps;
};

} // namespace keywork::ui
