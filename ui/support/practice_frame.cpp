#include "ui/support/practice_frame.h"

#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace keywork::ui {
namespace {

constexpr int frameWidth = 4;
constexpr double stripeOf = 12.7; // six pixels of ground and three of stripe, measured across a diagonal
constexpr double stripe = 4.24;

} // namespace

void paintPracticeHatch(QPainter& painter, const Theme& theme, const QRect& rect)
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.fillRect(rect, theme.colour(Colour::Hatch1));
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = theme.colour(Colour::Hatch2);
    for (double x = rect.left() - rect.height(); x < rect.right(); x += stripeOf) {
        QPainterPath path;
        path.moveTo(x, rect.bottom() + 1);
        path.lineTo(x + rect.height(), rect.top());
        path.lineTo(x + rect.height() + stripe, rect.top());
        path.lineTo(x + stripe, rect.bottom() + 1);
        painter.fillPath(path, ink);
    }
    painter.restore();
}

PracticeFrame::PracticeFrame(const Theme& theme, QWidget* content, QWidget* parent)
    : QWidget(parent), m_theme(theme)
{
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(0);
    layout->addWidget(content);
    setStoreKind(StoreKind::Practice);
}

void PracticeFrame::setStoreKind(StoreKind kind)
{
    m_kind = kind;
    const int width = kind == StoreKind::Practice ? frameWidth : 0;
    layout()->setContentsMargins(width, width, width, width);
    update();
}

void PracticeFrame::paintEvent(QPaintEvent*)
{
    if (m_kind == StoreKind::Service) return;
    QPainter painter(this);
    QRegion ring(rect());
    painter.setClipRegion(ring.subtracted(rect().adjusted(frameWidth, frameWidth, -frameWidth, -frameWidth)));
    paintPracticeHatch(painter, m_theme, rect());
}

PracticeTag::PracticeTag(const Theme& theme, QWidget* parent) : QLabel(tr("Practice"), parent), m_theme(theme)
{
    setTextRole(*this, theme, TextRole::Caption, QFont::Medium);
    setContentsMargins(8, 4, 8, 4);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PracticeTag::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    constexpr int edge = 2;
    paintPracticeHatch(painter, m_theme, rect());
    painter.fillRect(rect().adjusted(edge, edge, -edge, -edge), m_theme.colour(Colour::Page));
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace keywork::ui
