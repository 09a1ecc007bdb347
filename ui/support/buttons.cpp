#include "ui/support/buttons.h"

#include "ui/support/field.h"

#include <QPushButton>

namespace keywork::ui {
namespace {

QPushButton* make(const Theme& theme, const QString& text, std::optional<Icon> picture, ButtonLook look,
                  ControlSize size)
{
    auto* button = new QPushButton(text);
    button->setAccessibleName(withoutMnemonicAndColon(text));
    button->setAutoDefault(true); // Enter presses the button that has the focus, and no other
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (picture) button->setIcon(icon(theme, *picture));
    setButtonLook(*button, look, size);
    return button;
}

} // namespace

QPushButton* makeButton(const Theme& theme, const QString& text, std::optional<Icon> icon, ControlSize size)
{
    return make(theme, text, icon, ButtonLook::Outlined, size);
}

QPushButton* makePrimaryButton(const Theme& theme, const QString& text, std::optional<Icon> icon,
                               ControlSize size)
{
    return make(theme, text, icon, ButtonLook::Primary, size);
}

QPushButton* makeLink(const Theme& theme, const QString& text, std::optional<Icon> icon)
{
    QPushButton* link = make(theme, text, icon, ButtonLook::Link, ControlSize::Small);
    link->setCursor(Qt::PointingHandCursor);
    return link;
}

QPushButton* makeIconButton(const Theme& theme, Icon icon, const QString& name)
{
    QPushButton* button = make(theme, {}, icon, ButtonLook::Link, ControlSize::Small);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace keywork::ui
