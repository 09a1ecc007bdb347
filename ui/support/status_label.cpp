#include "ui/support/status_label.h"

#include <QEvent>
#include <QPainter>

namespace keywork::ui {

StatusLabel::StatusLabel(const Theme& theme, QWidget* parent) : QLabel(parent), m_theme(theme)
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText); // a page's ground would make it Text
    setTextRole(*this, theme, TextRole::Body, QFont::Medium);
    takeLook();
}

StatusLabel::StatusLabel(const Theme& theme, StatusKind kind, const QString& word, QWidget* parent)
    : StatusLabel(theme, parent)
{
    setStatus(kind, word);
}

void StatusLabel::setStatus(StatusKind kind, const QString& word)
{
    m_kind = kind;
    setText(word);
    takeLook();
}

// The shape stands in the left margin, so that wrapped words line up beside it.
void StatusLabel::takeLook()
{
    setContentsMargins(statusShapeSide(m_theme) + statusShapeGap, 0, 0, 0);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, m_theme.colour(colourOf(m_kind)));
    if (colours != palette()) setPalette(colours);
}

void StatusLabel::paintEvent(QPaintEvent* event)
{
    QLabel::paintEvent(event);
    QPainter painter(this);
    const int side = statusShapeSide(m_theme);
    const int line = fontMetrics().height();
    const int firstLine = wordWrap() ? 0 : (height() - line) / 2;
    paintStatusShape(painter, QRectF(0, firstLine + (line - side) / 2.0, side, side), m_kind,
                     m_theme.colour(colourOf(m_kind)));
}

void StatusLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange) takeLook();
}

} // namespace keywork::ui
