#include "ui/support/scroll_column.h"

#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace keywork::ui {

ScrollColumn::ScrollColumn(QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    viewport()->setAutoFillBackground(false);
    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::two);
    m_column->addStretch(1);
    setWidget(content);
    content->setAutoFillBackground(false);
}

// A list higher than the view keeps its current row in view; this would show its middle.
void ScrollColumn::keepInView(QWidget* now)
{
    const bool isOurs = now != nullptr && widget()->isAncestorOf(now);
    if (isOurs && now->height() < viewport()->height()) ensureWidgetVisible(now, 0, space::two);
}

void ScrollColumn::setColumnMargins(const QMargins& margins)
{
    m_margins = margins;
    takeMargins();
}

// The scroll bar stands in the margin, so that what scrolls is as wide with it as without.
void ScrollColumn::takeMargins()
{
    const int bar = width() - viewport()->width();
    QMargins margins = m_margins;
    margins.setRight(std::max(0, margins.right() - bar));
    m_column->setContentsMargins(margins);
}

void ScrollColumn::resizeEvent(QResizeEvent* event)
{
    takeMargins();
    QScrollArea::resizeEvent(event);
}

void ScrollColumn::add(QWidget* widget)
{
    m_column->insertWidget(m_column->count() - 1, widget);
}

void ScrollColumn::addSpace(int pixels)
{
    m_column->insertSpacing(m_column->count() - 1, pixels);
}

void ScrollColumn::take(QWidget* widget)
{
    m_column->removeWidget(widget);
}

void ScrollColumn::setGap(int pixels)
{
    m_column->setSpacing(pixels);
}

// As wide as it must be for nothing to be cut off, whether or not the scroll bar has taken from the margin already.
QSize ScrollColumn::minimumSizeHint() const
{
    const int right = std::max(m_margins.right(), verticalScrollBar()->sizeHint().width());
    const int inside = widget()->minimumSizeHint().width() - m_column->contentsMargins().right();
    return {inside + right, 2 * space::four};
}

} // namespace keywork::ui
