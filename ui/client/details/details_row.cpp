#include "ui/client/details/details_row.h"

#include "ui/support/field_row.h"

namespace keywork::ui {

FieldRow* detailsRow(const std::vector<QWidget*>& fields)
{
    auto* row = new FieldRow;
    for (QWidget* field : fields) row->add(field);
    return row;
}

} // namespace keywork::ui
