#include "ui/shell/navigation_button.h"

#include "ui/support/button_paint.h"
#include "ui/support/field.h"

#include <QPainter>
#include <QShortcutEvent>
#include <QStyle>
#include <QStyleOption>

#include <algorithm>

namespace keywork::ui {

namespace {

constexpr int accentBar = 3;
constexpr double iconSide = 18;
constexpr double besideWord = 70; // the icon, the air round it, and a count of two figures

} // namespace

NavigationButton::NavigationButton(const Theme& theme, Icon icon, const QString& word, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_icon(icon), m_word(withoutMnemonicAndColon(word))
{
    setText(word);
    setAccessibleName(m_word);
    setObjectName(m_word);
    setCheckable(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

// The letter goes there at once. Qt would show the button pressed for a tenth of a second first, and what is typed
// meanwhile would be for the page that is being left.
bool NavigationButton::event(QEvent* event)
{
    if (event->type() != QEvent::Shortcut || static_cast<QShortcutEvent*>(event)->isAmbiguous())
        return QAbstractButton::event(event);
    click();
    return true;
}

void NavigationButton::setCount(int count)
{
    m_count = count;
    setAccessibleDescription(count > 0 ? tr("%n waiting", nullptr, count) : QString());
    update();
}

void NavigationButton::setShape(RailShape shape)
{
    m_shape = shape;
    updateGeometry();
    update();
}

QFont NavigationButton::font() const
{
    const QFont::Weight weight = isChecked() ? QFont::DemiBold : QFont::Normal;
    return m_theme.font(m_shape == RailShape::Narrow ? TextRole::Caption : TextRole::Body, weight);
}

QSize NavigationButton::sizeHint() const
{
    const int line = m_theme.height(Height::Navigation);
    const bool isWide = m_shape == RailShape::Wide;
    // As the current one, which is the boldest: the rail must not move when another page is gone to.
    const QFont boldest = m_theme.font(isWide ? TextRole::Body : TextRole::Caption, QFont::DemiBold);
    const int word = QFontMetrics(boldest).horizontalAdvance(m_word);
    if (isWide) return {std::max(m_theme.grown(180), word + m_theme.grown(besideWord)), line};
    return {std::max(m_theme.grown(72), word + 2 * space::half), line + m_theme.grown(iconSide)};
}

void NavigationButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void NavigationButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

QColor NavigationButton::iconInk() const
{
    if (isChecked() && m_theme.isHighContrast()) return m_theme.colour(Colour::OnSelected);
    return m_theme.colour(isChecked() ? Colour::Accent : Colour::Text2);
}

void NavigationButton::paintGround(QPainter& painter) const
{
    if (isChecked())
        paintRounded(painter, rect(), radius::control, m_theme.colour(Colour::Selected), Qt::transparent);
    else if (underMouse())
        paintRounded(painter, rect(), radius::control, m_theme.colour(Colour::AccentSoft), Qt::transparent);
    if (isChecked() && !m_theme.isHighContrast())
        painter.fillRect(QRect(0, radius::control, accentBar, height() - 2 * radius::control),
                         m_theme.colour(Colour::Accent));
}

void NavigationButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintGround(painter);
    const bool onYellow = isChecked() && m_theme.isHighContrast();
    const QColor ink = m_theme.colour(onYellow ? Colour::OnSelected : Colour::Text);
    painter.setPen(ink);
    if (m_shape == RailShape::Wide) paintWide(painter, ink);
    else paintNarrow(painter, ink);
}

void NavigationButton::paintWide(QPainter& painter, const QColor& ink) const
{
    const int side = m_theme.grown(iconSide);
    const int left = m_theme.grown(10);
    paintIcon(painter, QRect(left, (height() - side) / 2, side, side), m_icon, iconInk());
    QStyleOption option;
    option.initFrom(this);
    const bool underlines = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this) != 0;
    const int flags = Qt::AlignVCenter | (underlines ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    const QRect line = rect().adjusted(left + side + m_theme.grown(10), 0, -m_theme.grown(8), 0);
    painter.setFont(font());
    painter.setPen(ink);
    painter.drawText(line, flags | Qt::AlignLeft, text());
    if (m_count == 0) return;
    painter.setFont(m_theme.font(TextRole::Caption, isChecked() ? QFont::DemiBold : QFont::Normal));
    if (!isChecked()) painter.setPen(m_theme.colour(Colour::Text2));
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, QString::number(m_count));
}

void NavigationButton::paintNarrow(QPainter& painter, const QColor& ink) const
{
    const int side = m_theme.grown(iconSide);
    const int top = m_theme.grown(8);
    const QRect square((width() - side) / 2, top, side, side);
    paintIcon(painter, square, m_icon, iconInk());
    painter.setFont(font());
    painter.setPen(ink);
    const QRect word(0, top + side, width(), height() - top - side);
    painter.drawText(word, Qt::AlignCenter | Qt::TextHideMnemonic, text());
    if (m_count == 0) return;
    const QRect count(square.right() + space::half, 0, width() - square.right() - space::half, top + side);
    painter.drawText(count, Qt::AlignLeft | Qt::AlignVCenter, QString::number(m_count));
}

} // namespace keywork::ui
