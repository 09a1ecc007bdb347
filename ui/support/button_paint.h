#pragma once

#include "ui/support/look.h"
#include "ui/support/theme.h"

#include <QIcon>
#include <QStyleOption>

#include <optional>

class QPainter;

// How a button looks, for the style and for the actions painted in rows: one drawing for both.
namespace keywork::ui {

struct ButtonFace {
    QString text = {}; // with its mnemonic
    QString hint = {}; // the chord beside it
    QIcon icon = {};
    ButtonLook look = ButtonLook::Outlined;
    ControlSize size = ControlSize::Normal;
    bool opensMenu = false;
    Qt::TextFlag mnemonics = Qt::TextHideMnemonic;
    std::optional<int> padding = {}; // at both sides; without one, as the look has it
};

// What lies under it: on the yellow row of high contrast a button is black with a black ring.
enum class ButtonGround { Page, SelectedRow };

ButtonFace faceOf(const QStyleOptionButton& option, const QWidget* widget);
ButtonFace faceOf(const QStyleOptionToolButton& option, const QWidget* widget);

QSize buttonSize(const Theme& theme, const ButtonFace& face);
void paintButton(QPainter& painter, const Theme& theme, const QRect& rect, const ButtonFace& face,
                 QStyle::State state, ButtonGround ground = ButtonGround::Page);

// A filled, bordered rounded rectangle whose border lies crisply on whole pixels.
void paintRounded(QPainter& painter, const QRectF& rect, double radius, const QColor& fill,
                  const QColor& border, double borderWidth = 1.0);

} // namespace keywork::ui
