#include "ui/support/theme.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>
#include <QScreen>
#include <QStyle>
#include <QToolTip>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace keywork::ui {
namespace {

constexpr auto textRoleProperty = "keyworkTextRole";
constexpr auto textWeightProperty = "keyworkTextWeight";
constexpr double bodyPointSize = 10.0;

PaletteKind paletteFor(PaletteChoice choice, PaletteKind desktop)
{
    switch (choice) {
    case PaletteChoice::System: return desktop;
    case PaletteChoice::Light: return PaletteKind::Light;
    case PaletteChoice::Dark: return PaletteKind::Dark;
    case PaletteChoice::HighContrast: return PaletteKind::HighContrast;
    }
    return PaletteKind::Light;
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

// Qt's roles in our words, so that stock widgets and labels need no colours of their own: PlaceholderText is the
// second text colour, Mid a hairline, Dark the border of a control. Highlight is for selected text in fields; rows
// are painted by the style from Selected.
QPalette qtPalette(const Tokens& tokens)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Colour colour) {
        palette.setColor(role, tokens.colour(colour));
    };
    set(QPalette::Window, Colour::Window);
    set(QPalette::WindowText, Colour::Text);
    set(QPalette::Base, Colour::Page);
    set(QPalette::AlternateBase, Colour::Inset);
    set(QPalette::Text, Colour::Text);
    set(QPalette::PlaceholderText, Colour::Text2);
    set(QPalette::Button, Colour::Page);
    set(QPalette::ButtonText, Colour::Text);
    set(QPalette::BrightText, Colour::Stop);
    set(QPalette::Light, Colour::Page);
    set(QPalette::Midlight, Colour::Grid);
    set(QPalette::Mid, Colour::Line);
    set(QPalette::Dark, Colour::Border);
    set(QPalette::Shadow, Colour::Border);
    set(QPalette::Highlight, Colour::Accent);
    set(QPalette::HighlightedText, Colour::OnAccent);
    set(QPalette::Link, Colour::Accent);
    set(QPalette::LinkVisited, Colour::Accent);
    set(QPalette::ToolTipBase, Colour::Inset);
    set(QPalette::ToolTipText, Colour::Text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens.colour(Colour::Text2));
    return palette;
}

void reapplyTextRole(QWidget& widget, const Tokens& tokens)
{
    const QVariant role = widget.property(textRoleProperty);
    if (!role.isValid()) return;
    const auto weight = static_cast<QFont::Weight>(widget.property(textWeightProperty).toInt());
    widget.setFont(tokens.font(static_cast<TextRole>(role.toInt()), weight));
}

} // namespace

Theme::Theme(Appearance appearance)
    : m_desktopPalette(isDark(QApplication::palette()) ? PaletteKind::Dark : PaletteKind::Light),
      m_desktopFont(QApplication::font()),
      m_appearance(appearance),
      m_tokens(makeTokens())
{
    m_appearance.textPercent = std::clamp(m_appearance.textPercent, smallestTextPercent, largestTextPercent);
    m_tokens = makeTokens();
    apply();
}

void Theme::setAppearance(Appearance appearance)
{
    appearance.textPercent = std::clamp(appearance.textPercent, smallestTextPercent, largestTextPercent);
    if (appearance == m_appearance) return;
    m_appearance = appearance;
    m_tokens = makeTokens();
    apply();
    emit changed();
}

Tokens Theme::makeTokens() const
{
    QFont body = m_desktopFont;
    double points = m_desktopFont.pointSizeF() > 0 ? m_desktopFont.pointSizeF() : bodyPointSize;
    if (m_appearance.font == FontChoice::Inter) {
        body = QFont(
            QStringList{QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
        // Unhinted outlines keep Inter's own spacing; hinted ones come out uneven at 9 and 10 pt.
        body.setHintingPreference(QFont::PreferNoHinting);
        points = bodyPointSize;
    }
    body.setPointSizeF(points * m_appearance.textPercent / 100.0);
    const QScreen* screen = QGuiApplication::primaryScreen();
    const double dotsPerInch = screen != nullptr ? screen->logicalDotsPerInchY() : 96.0;
    return {paletteFor(m_appearance.palette, m_desktopPalette), body, body.pointSizeF() * dotsPerInch / 72.0};
}

void Theme::apply()
{
    const QPalette palette = qtPalette(m_tokens);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    QApplication::setFont(m_tokens.font(TextRole::Body));
    QToolTip::setFont(m_tokens.font(TextRole::Caption));
    // The style's metrics have changed with the text, which Qt has no event for but a change of style.
    const auto widgets = QApplication::allWidgets();
    for (QWidget* widget : widgets) {
        reapplyTextRole(*widget, m_tokens);
        QEvent styleChange(QEvent::StyleChange);
        QCoreApplication::sendEvent(widget, &styleChange);
        widget->updateGeometry();
        widget->update();
    }
}

void setTextRole(QWidget& widget, const Theme& theme, TextRole role, QFont::Weight weight)
{
    widget.setProperty(textRoleProperty, static_cast<int>(role));
    widget.setProperty(textWeightProperty, static_cast<int>(weight));
    reapplyTextRole(widget, theme.tokens());
}

} // namespace keywork::ui
