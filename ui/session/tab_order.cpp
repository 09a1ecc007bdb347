#include "ui/session/tab_order.h"

#include <QWidget>

namespace keywork::ui {

void setTabOrderThrough(const std::vector<QWidget*>& parts)
{
    QWidget* before = nullptr;
    for (QWidget* part : parts) {
        auto widgets = part->findChildren<QWidget*>();
        widgets.prepend(part);
        for (QWidget* widget : widgets) {
            // Click focus too: the answers of a segmented control take turns as its one stop.
            if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() != nullptr) continue;
            if (widget->window() != part->window()) continue; // menus and lists that pop up
            if (before != nullptr) QWidget::setTabOrder(before, widget);
            before = widget;
        }
    }
}

} // namespace keywork::ui
