#include "ui/support/button_paint.h"

#include <QPainter>

namespace keywork::ui {
namespace {

struct ButtonColours {
    QColor fill;
    QColor border;
    QColor text;
    QColor hint;
    QIcon::Mode icon;
};

ButtonColours coloursOf(const Theme& theme, const ButtonFace& face, QStyle::State state, ButtonGround ground)
{
    const auto colour = [&](Colour name) { return theme.colour(name); };
    const bool enabled = state.testFlag(QStyle::State_Enabled);
    const bool hovered = enabled && state.testFlag(QStyle::State_MouseOver);
    const bool down = state.testFlag(QStyle::State_Sunken) || state.testFlag(QStyle::State_On);
    if (theme.isHighContrast() && ground == ButtonGround::SelectedRow)
        return {Qt::black, Qt::black, Qt::white, Qt::white, QIcon::Normal};
    if (!enabled)
        return {face.look == ButtonLook::Link ? QColor(Qt::transparent) : colour(Colour::Page),
                face.look == ButtonLook::Link ? QColor(Qt::transparent) : colour(Colour::Line),
                colour(Colour::Text2), colour(Colour::Text2), QIcon::Disabled};
    switch (face.look) {
    case ButtonLook::Primary: {
        const QColor fill = colour(hovered || down ? Colour::AccentHover : Colour::Accent);
        return {fill, fill, colour(Colour::OnAccent), colour(Colour::OnAccent), QIcon::Selected};
    }
    case ButtonLook::Link:
        return {hovered || down ? colour(Colour::AccentSoft) : QColor(Qt::transparent), Qt::transparent,
                colour(Colour::Accent), colour(Colour::Text2),
                face.text.isEmpty() ? QIcon::Normal : QIcon::Active};
    case ButtonLook::Outlined:
        return {colour(down      ? Colour::AccentSoft
                       : hovered ? Colour::Inset
                                 : Colour::Page),
                colour(Colour::Border), colour(Colour::Text), colour(Colour::Text2), QIcon::Normal};
    }
    return {};
}

QFont::Weight weightOf(const ButtonFace& face)
{
    return face.look == ButtonLook::Primary ? QFont::DemiBold : QFont::Medium;
}

int sidePadding(const ButtonFace& face)
{
    if (face.padding) return *face.padding;
    if (face.look == ButtonLook::Link) return 9;
    return face.size == ControlSize::Small ? 11 : 13;
}

constexpr int gap = space::one;
constexpr int menuArrow = 8;

QString withoutMnemonic(const QString& text)
{
    QString plain = text;
    plain.remove(QLatin1Char('&'));
    return plain;
}

struct Widths {
    int icon = 0;
    int text = 0;
    int hint = 0;
    int arrow = 0;

    int all() const
    {
        const int parts = (icon > 0) + (text > 0) + (hint > 0) + (arrow > 0);
        return icon + text + hint + arrow + gap * std::max(0, parts - 1);
    }
};

Widths widthsOf(const Theme& theme, const ButtonFace& face)
{
    Widths widths;
    if (!face.icon.isNull()) widths.icon = theme.grown(16);
    const QFontMetrics text(theme.font(TextRole::Body, weightOf(face)));
    if (!face.text.isEmpty()) widths.text = text.horizontalAdvance(withoutMnemonic(face.text)) + 1;
    const QFontMetrics caption(theme.font(TextRole::Caption));
    if (!face.hint.isEmpty()) widths.hint = caption.horizontalAdvance(face.hint) + 1;
    if (face.opensMenu) widths.arrow = theme.grown(menuArrow);
    return widths;
}

} // namespace

ButtonFace faceOf(const QStyleOptionButton& option, const QWidget* widget)
{
    ButtonFace face{.text = option.text, .hint = shortcutHint(widget), .icon = option.icon};
    face.look = buttonLook(widget);
    face.size = controlSize(widget);
    face.opensMenu = option.features.testFlag(QStyleOptionButton::HasMenu);
    return face;
}

// One without words, such as the arrow of a tab bar, has no frame either.
ButtonFace faceOf(const QStyleOptionToolButton& option, const QWidget* widget)
{
    ButtonFace face{.hint = shortcutHint(widget), .look = ButtonLook::Link, .size = controlSize(widget)};
    if (option.toolButtonStyle != Qt::ToolButtonIconOnly) {
        face.text = option.text;
        face.look = buttonLook(widget);
    }
    if (option.toolButtonStyle != Qt::ToolButtonTextOnly) face.icon = option.icon;
    face.opensMenu = option.features.testFlag(QStyleOptionToolButton::HasMenu);
    return face;
}

void paintRounded(QPainter& painter, const QRectF& rect, double radius, const QColor& fill,
                  const QColor& border, double borderWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(border.alpha() == 0 ? QPen(Qt::NoPen) : QPen(border, borderWidth));
    const double half = border.alpha() == 0 ? 0.0 : borderWidth / 2.0;
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
    painter.restore();
}

QSize buttonSize(const Theme& theme, const ButtonFace& face)
{
    const int height = theme.height(face.size == ControlSize::Small ? Height::Small : Height::Control);
    const int width = face.text.isEmpty() && face.hint.isEmpty()
                          ? height
                          : widthsOf(theme, face).all() + 2 * sidePadding(face);
    return {std::max(width, smallestTarget), std::max(height, smallestTarget)};
}

void paintButton(QPainter& painter, const Theme& theme, const QRect& rect, const ButtonFace& face,
                 QStyle::State state, ButtonGround ground)
{
    const ButtonColours colours = coloursOf(theme, face, state, ground);
    paintRounded(painter, rect, radius::control, colours.fill, colours.border);
    if (theme.isHighContrast() && ground == ButtonGround::SelectedRow)
        paintRounded(painter, QRectF(rect).adjusted(-4, -4, 4, 4), radius::control + 4, Qt::transparent,
                     Qt::black, 2);

    const Widths widths = widthsOf(theme, face);
    int x = rect.x() + (rect.width() - widths.all()) / 2;
    const auto next = [&](int width) {
        const QRect place(x, rect.y(), width, rect.height());
        x += width + gap;
        return place;
    };
    painter.save();
    if (widths.icon > 0) face.icon.paint(&painter, next(widths.icon), Qt::AlignCenter, colours.icon);
    if (widths.text > 0) {
        painter.setFont(theme.font(TextRole::Body, weightOf(face)));
        painter.setPen(colours.text);
        painter.drawText(next(widths.text), Qt::AlignCenter | Qt::TextSingleLine | face.mnemonics, face.text);
    }
    if (widths.hint > 0) {
        painter.setFont(theme.font(TextRole::Caption));
        painter.setPen(colours.hint);
        painter.drawText(next(widths.hint), Qt::AlignCenter | Qt::TextSingleLine, face.hint);
    }
    if (widths.arrow > 0) {
        const QRectF place = next(widths.arrow);
        const double half = place.width() / 2;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.hint);
        painter.drawPolygon(QPolygonF{place.center() + QPointF(-half, -half / 2),
                                      place.center() + QPointF(half, -half / 2),
                                      place.center() + QPointF(0, half / 1.6)});
    }
    painter.restore();
}

} // namespace keywork::ui
