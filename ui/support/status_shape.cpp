#include "ui/support/status_shape.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace keywork::ui {
namespace {

// All shapes are drawn on a square of sixteen.
constexpr double side = 16.0;

QPainterPath stroked(const QPainterPath& line, double width, Qt::PenJoinStyle join = Qt::MiterJoin)
{
    QPainterPathStroker stroker(QPen(Qt::black, width, Qt::SolidLine, Qt::SquareCap, join));
    return stroker.createStroke(line);
}

QPainterPath makeStop()
{
    QPolygonF octagon;
    for (int corner = 0; corner < 8; ++corner) {
        const double angle = (corner + 0.5) * std::numbers::pi / 4.0;
        octagon << QPointF(8 + 7.8 * std::cos(angle), 8 + 7.8 * std::sin(angle));
    }
    QPainterPath path;
    path.addPolygon(octagon);
    path.closeSubpath();
    QPainterPath bar;
    bar.addRoundedRect(QRectF(3.8, 6.6, 8.4, 2.8), 0.6, 0.6);
    return path.subtracted(bar);
}

QPainterPath makeDue()
{
    QPainterPath triangle;
    triangle.addPolygon(QPolygonF{{8, 2.2}, {14.6, 14}, {1.4, 14}});
    triangle.closeSubpath();
    QPainterPath mark;
    mark.addRoundedRect(QRectF(7.15, 6, 1.7, 4.2), 0.5, 0.5);
    mark.addEllipse(QPointF(8, 12), 1.05, 1.05);
    return triangle.united(stroked(triangle, 1.4, Qt::RoundJoin)).subtracted(mark);
}

QPainterPath makeOk()
{
    QPainterPath tick;
    tick.addPolygon(QPolygonF{{3.0, 8.6}, {6.4, 12.0}, {13.0, 4.2}});
    return stroked(tick, 2.4);
}

QPainterPath makeInfo()
{
    QPainterPath square;
    square.addRoundedRect(QRectF(1.5, 1.5, 13, 13), 2.6, 2.6);
    QPainterPath letter;
    letter.addEllipse(QPointF(8, 4.6), 1.2, 1.2);
    letter.addPolygon(QPolygonF{{6.2, 6.8},
                                {9, 6.8},
                                {9, 10.7},
                                {10.1, 10.7},
                                {10.1, 12.3},
                                {5.9, 12.3},
                                {5.9, 10.7},
                                {7, 10.7},
                                {7, 8.3},
                                {6.2, 8.3},
                                {6.2, 6.8}});
    return square.subtracted(letter);
}

QPainterPath makeNone()
{
    QPainterPath ring;
    ring.addEllipse(QPointF(8, 8), 6.6, 6.6);
    ring.addEllipse(QPointF(8, 8), 4.7, 4.7);
    return ring; // the odd-even rule leaves the middle open
}

QPainterPath makeHold()
{
    QPainterPath bars;
    bars.addRect(QRectF(3, 2, 3.6, 12));
    bars.addRect(QRectF(9.4, 2, 3.6, 12));
    return bars;
}

const QPainterPath& shapeOf(StatusKind kind)
{
    static const QPainterPath stop = makeStop();
    static const QPainterPath due = makeDue();
    static const QPainterPath ok = makeOk();
    static const QPainterPath info = makeInfo();
    static const QPainterPath none = makeNone();
    static const QPainterPath hold = makeHold();
    switch (kind) {
    case StatusKind::Stop: return stop;
    case StatusKind::Due: return due;
    case StatusKind::Ok: return ok;
    case StatusKind::Info: return info;
    case StatusKind::None: return none;
    case StatusKind::Hold: return hold;
    }
    return none;
}

} // namespace

Colour colourOf(StatusKind kind)
{
    switch (kind) {
    case StatusKind::Stop: return Colour::Stop;
    case StatusKind::Due: return Colour::Due;
    case StatusKind::Ok: return Colour::Ok;
    case StatusKind::Info: return Colour::Info;
    case StatusKind::None: return Colour::None;
    case StatusKind::Hold: return Colour::Hold;
    }
    return Colour::None;
}

void paintStatusShape(QPainter& painter, const QRectF& square, StatusKind kind, const QColor& ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / side, square.height() / side);
    painter.fillPath(shapeOf(kind), ink);
    painter.restore();
}

int statusShapeSide(const Theme& theme)
{
    return theme.grown(14);
}

} // namespace keywork::ui
