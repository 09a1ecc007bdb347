#pragma once

#include "app/careplan/plan_fields.h"
#include "ui/support/form_entry.h"

#include <QStringList>

namespace keywork::ui {

class ChoiceField;
class DateField;
class LineField;

// Who does what by when, towards a goal.
class StepEntry : public FormEntry {
    Q_OBJECT

public:
    // `people` may be asked to do it: linked to the client, known by name.
    StepEntry(const Theme& theme, const QStringList& people, Date today);

    void load(const app::StepFields& step);
    app::StepFields step() const;

private:
    void foldName();

    std::int64_t m_id = 0;
    LineField* m_what;
    ChoiceField* m_owner;
    LineField* m_name;
    DateField* m_due;
};

} // namespace keywork::ui
