#include "ui/shell/find_button.h"

#include "ui/support/button_paint.h"

#include <QPainter>

#include <algorithm>

namespace keywork::ui {

namespace {

constexpr double besideWords = 51; // the icon, the air round it, and a gap before the keys

} // namespace

FindButton::FindButton(const Theme& theme, QWidget* parent) : QAbstractButton(parent), m_theme(theme)
{
    setText(tr("Find or do"));
    setAccessibleName(text());
    setToolTip(tr("Find or do (Ctrl+K)"));
    setObjectName(QStringLiteral("findOrDoButton"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void FindButton::setShape(RailShape shape)
{
    m_shape = shape;
    updateGeometry();
    update();
}

QSize FindButton::sizeHint() const
{
    const int line = m_theme.height(Height::Control);
    if (m_shape == RailShape::Narrow) return {m_theme.grown(72), line};
    const int words = QFontMetrics(m_theme.font(TextRole::Body)).horizontalAdvance(text()) +
                      QFontMetrics(m_theme.font(TextRole::Caption)).horizontalAdvance(tr("Ctrl+K"));
    return {std::max(m_theme.grown(180), words + m_theme.grown(besideWords)), line};
}

void FindButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintRounded(painter, rect(), radius::control, m_theme.colour(Colour::Page),
                 m_theme.colour(Colour::Border));
    const int side = m_theme.grown(16);
    const bool isWide = m_shape == RailShape::Wide;
    const int left = isWide ? m_theme.grown(10) : (width() - side) / 2;
    paintIcon(painter, QRect(left, (height() - side) / 2, side, side), Icon::Find,
              m_theme.colour(Colour::Text2));
    if (!isWide) return;
    painter.setPen(m_theme.colour(Colour::Text2));
    painter.setFont(m_theme.font(TextRole::Body));
    const QRect line = rect().adjusted(left + side + m_theme.grown(8), 0, -m_theme.grown(9), 0);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, text());
    painter.setFont(m_theme.font(TextRole::Caption));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, tr("Ctrl+K"));
}

} // namespace keywork::ui
