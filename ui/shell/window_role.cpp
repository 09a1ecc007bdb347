#include "ui/shell/window_role.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QWidget>

namespace keywork::ui {

namespace {

// Dialogs, menus and whatever pops up have roles of their own.
QAccessibleInterface* windowInterface(const QString&, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    if (widget == nullptr || widget->windowType() != Qt::Window || !widget->isWindow()) return nullptr;
    return new QAccessibleWidget(widget, QAccessible::Window);
}

} // namespace

void announceWindows()
{
    QAccessible::installFactory(windowInterface);
}

} // namespace keywork::ui
