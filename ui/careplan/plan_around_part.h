#pragma once

#include "app/careplan/plan_fields.h"
#include "domain/careplan/care_plan.h"
#include "ui/support/theme.h"

#include <QWidget>

namespace keywork::ui {

class EntryColumn;
class NoteField;

// Where things stand in the four parts of life, what makes life safer, and what may be shared with whom.
class PlanAroundPart : public QWidget {
    Q_OBJECT

public:
    PlanAroundPart(const Theme& theme, Date today, QWidget* parent = nullptr);

    void load(const app::PlanFields& fields);
    void collect(app::PlanFields& fields) const;

signals:
    void edited();

private:
    std::map<domain::LifeDomain, NoteField*> m_situation;
    EntryColumn* m_safer;
    EntryColumn* m_sharing;
};

} // namespace keywork::ui
