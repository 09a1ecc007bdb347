#include "ui/session/tab_order.h"

#include <QWidget>

namespace keywork::ui {

// Every widget, not only those that Tab stops at: going forward, Qt also stops at what passes its focus on (a field to
// its edit), and would run in circles if that stood behind its own edit.
void setTabOrderThrough(const std::vector<QWidget*>& parts)
{
    QWidget* before = nullptr;
    for (QWidget* part : parts) {
        auto widgets = part->findChildren<QWidget*>();
        widgets.prepend(part);
        for (QWidget* widget : widgets) {
            if (widget->window() != part->window()) continue; // menus and lists that pop up
            if (before != nullptr) QWidget::setTabOrder(before, widget);
            before = widget;
        }
    }
}

} // namespace keywork::ui
