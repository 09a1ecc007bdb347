#pragma once

#include <vector>

class QWidget;

namespace keywork::ui {

class FieldRow;

// Fields beside one another, as wide as they are.
FieldRow* detailsRow(const std::vector<QWidget*>& fields);

} // namespace keywork::ui
