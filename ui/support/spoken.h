#pragma once

#include <QAccessible>

namespace keywork::ui {

// For QAccessible::installFactory: every Widget is spoken of by a Spoken, which is made from it; others are left to Qt.
template <class Widget, class Spoken>
QAccessibleInterface* spokenOf(const QString&, QObject* object)
{
    auto* widget = qobject_cast<Widget*>(object);
    return widget != nullptr ? new Spoken(*widget) : nullptr;
}

} // namespace keywork::ui
