#include "ui/support/chip.h"

#include "ui/support/button_paint.h"
#include "ui/support/labels.h"

#include <QPainter>

namespace keywork::ui {
namespace {

constexpr int chipPadding = space::one;
constexpr int markGap = 6;

} // namespace

Chip::Chip(const Theme& theme, ChipText text, QWidget* parent)
    : QLabel(parent), m_theme(theme), m_text(std::move(text))
{
    setTextFormat(Qt::PlainText);
    setFocusPolicy(Qt::TabFocus);
    QString sentence = m_text.sentence;
    if (sentence.isEmpty())
        sentence = m_text.detail.isEmpty() ? m_text.word : m_text.word + u' ' + m_text.detail;
    setAccessibleName(sentence);
    setToolTip(sentence);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

int Chip::markSide() const
{
    if (m_text.status) return m_theme.grown(13);
    return m_text.icon ? m_theme.grown(16) : 0;
}

QSize Chip::sizeHint() const
{
    int width =
        2 * chipPadding +
        QFontMetrics(m_theme.font(TextRole::Caption, QFont::DemiBold)).horizontalAdvance(m_text.word) + 1;
    if (markSide() > 0) width += markSide() + markGap;
    if (!m_text.detail.isEmpty())
        width +=
            markGap +
            QFontMetrics(m_theme.font(TextRole::Caption, QFont::Medium)).horizontalAdvance(m_text.detail) + 1;
    return {width, m_theme.height(Height::Chip)};
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintRounded(painter, rect(), radius::chip, m_theme.colour(Colour::Chip),
                 m_theme.isHighContrast() ? m_theme.colour(Colour::Border) : QColor(Qt::transparent));
    int x = chipPadding;
    const int side = markSide();
    const QRect square(x, (height() - side) / 2, side, side);
    const QColor ink = m_theme.colour(m_text.status ? colourOf(*m_text.status) : Colour::Text);
    if (m_text.status) paintStatusShape(painter, square, *m_text.status, ink);
    else if (m_text.icon) paintIcon(painter, square, *m_text.icon, m_theme.colour(Colour::Text2));
    if (side > 0) x += side + markGap;
    const auto write = [&](const QString& text, QFont::Weight weight, const QColor& colour) {
        painter.setFont(m_theme.font(TextRole::Caption, weight));
        painter.setPen(colour);
        const int width = painter.fontMetrics().horizontalAdvance(text) + 1;
        painter.drawText(QRect(x, 0, width, height()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         text);
        x += width + markGap;
    };
    write(m_text.word, QFont::DemiBold, ink);
    if (!m_text.detail.isEmpty()) write(m_text.detail, QFont::Medium, m_theme.colour(Colour::Text));
}

Tag::Tag(const Theme& theme, const QString& text, QWidget* parent) : QLabel(text, parent), m_theme(theme)
{
    setTextFormat(Qt::PlainText);
    setTextRole(*this, theme, TextRole::Caption);
    setInk(*this, Ink::Text2);
    setContentsMargins(7, 2, 7, 2);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Tag::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    paintRounded(painter, rect(), radius::chip, Qt::transparent, m_theme.colour(Colour::Line));
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace keywork::ui
