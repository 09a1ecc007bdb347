#pragma once

#include "app/careplan/plan_fields.h"
#include "ui/support/form_entry.h"

namespace keywork::ui {

class DateField;
class LineField;

// Towards staying safer, and by when.
class SaferEntry : public FormEntry {
    Q_OBJECT

public:
    SaferEntry(const Theme& theme, Date today);

    void load(const app::SaferFields& action);
    app::SaferFields action() const;

private:
    LineField* m_what;
    DateField* m_by;
};

// With whom what may be shared, and for how long.
class SharingEntry : public FormEntry {
    Q_OBJECT

public:
    SharingEntry(const Theme& theme, Date today);

    void load(const app::SharingFields& consent);
    app::SharingFields consent() const;

private:
    LineField* m_withWhom;
    LineField* m_what;
    DateField* m_until;
    DateField* m_withdrawnOn;
};

} // namespace keywork::ui
