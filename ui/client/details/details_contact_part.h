#pragma once

#include "policy/policy.h"
#include "ui/client/details/details_fields.h"

#include <QWidget>

namespace keywork::ui {

class EntryColumn;
class Theme;

// Where and how the person is reached, and who may be asked.
class DetailsContactPart : public QWidget {
    Q_OBJECT

public:
    DetailsContactPart(const Theme& theme, const policy::CodeLists& lists, QWidget* parent = nullptr);

    void load(const DetailsTyped& typed);
    void collect(DetailsTyped& typed) const;

signals:
    void edited();

private:
    EntryColumn* m_addresses;
    EntryColumn* m_phones;
    EntryColumn* m_people;
};

} // namespace keywork::ui
