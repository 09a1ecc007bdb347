#pragma once

#include <vector>

class QWidget;

namespace keywork::ui {

// Tab goes through these parts in this order, and inside each as its widgets were put in; from where the first of them
// stands in the ring.
void setTabOrderThrough(const std::vector<QWidget*>& parts);

// For what is added to a form later: it comes right before `widget`.
void setTabOrderBefore(QWidget& widget, QWidget& added);

} // namespace keywork::ui
