#include "ui/shell/product_mark.h"

#include <QPainter>
#include <QPainterPath>

namespace keywork::ui {

void paintProductMark(QPainter& painter, const QRectF& square, const QColor& ground, const QColor& ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / 36.0, square.height() / 36.0); // drawn on a grid of 36
    QPainterPath tile;
    tile.addRoundedRect(QRectF(0, 0, 36, 36), 8, 8);
    painter.fillPath(tile, ground);
    painter.setPen(QPen(ink, 4.4, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawLine(QPointF(11.5, 8), QPointF(11.5, 28));
    painter.drawLine(QPointF(25.5, 8), QPointF(13, 20.5));
    painter.drawLine(QPointF(17.5, 16.5), QPointF(26, 28));
    painter.restore();
}

ProductMark::ProductMark(const Theme& theme, double sideAtFull, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_side(sideAtFull)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ProductMark::sizeHint() const
{
    const int side = m_theme.grown(m_side);
    return {side, side};
}

void ProductMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintProductMark(painter, rect(), m_theme.colour(Colour::Accent), m_theme.colour(Colour::OnAccent));
}

} // namespace keywork::ui
