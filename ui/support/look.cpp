#include "ui/support/look.h"

#include <QAbstractButton>
#include <QVariant>

namespace keywork::ui {
namespace {

constexpr auto lookProperty = "keyworkButtonLook";
constexpr auto sizeProperty = "keyworkControlSize";
constexpr auto chordProperty = "keyworkShortcutHint";
constexpr auto focusProperty = "keyworkShowsOwnFocus";
constexpr auto wrongProperty = "keyworkMarkedWrong";

void change(QWidget& widget, const char* property, const QVariant& value)
{
    widget.setProperty(property, value);
    if (auto* button = qobject_cast<QAbstractButton*>(&widget))
        button->setIcon(button->icon()); // forgets its old size
    widget.updateGeometry();
    widget.update();
}

} // namespace

void setButtonLook(QAbstractButton& button, ButtonLook look, ControlSize size)
{
    change(button, lookProperty, static_cast<int>(look));
    setControlSize(button, size);
}

ButtonLook buttonLook(const QWidget* button)
{
    return button != nullptr ? static_cast<ButtonLook>(button->property(lookProperty).toInt())
                             : ButtonLook::Outlined;
}

void setControlSize(QWidget& widget, ControlSize size)
{
    change(widget, sizeProperty, static_cast<int>(size));
}

ControlSize controlSize(const QWidget* widget)
{
    return widget != nullptr ? static_cast<ControlSize>(widget->property(sizeProperty).toInt())
                             : ControlSize::Normal;
}

void setShortcutHint(QAbstractButton& button, const QString& chord)
{
    change(button, chordProperty, chord);
    if (!chord.isEmpty() && button.toolTip().isEmpty())
        button.setToolTip(QStringLiteral("%1 (%2)").arg(button.accessibleName(), chord));
}

QString shortcutHint(const QWidget* button)
{
    return button != nullptr ? button->property(chordProperty).toString() : QString();
}

void setShowsOwnFocus(QWidget& widget)
{
    change(widget, focusProperty, true);
}

bool showsOwnFocus(const QWidget* widget)
{
    return widget != nullptr && widget->property(focusProperty).toBool();
}

void markAsWrong(QWidget& field, Correctness correctness)
{
    change(field, wrongProperty, correctness == Correctness::Wrong);
}

bool isMarkedWrong(const QWidget* field)
{
    return field != nullptr && field->property(wrongProperty).toBool();
}

} // namespace keywork::ui
