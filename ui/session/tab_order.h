#pragma once

#include <vector>

class QWidget;

namespace keywork::ui {

// Tab goes through these parts in this order, and inside each as its widgets were put in.
void setTabOrderThrough(const std::vector<QWidget*>& parts);

} // namespace keywork::ui
