#include "ui/support/row_delegate.h"
#include "ui/support/row_list.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

// What keys and pointer do in a row list.
namespace keywork::ui {

// A held key does not do it twice.
void RowList::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (event->modifiers().testFlag(Qt::ControlModifier)) break;
        event->accept();
        if (!event->isAutoRepeat()) act();
        return;
    case Qt::Key_Question: return showKeys();
    default: break;
    }
    QListView::keyPressEvent(event);
}

// The row whose action lies under the pointer; where it names none, the whole row is the action. -1: nothing to do.
int RowList::rowToActAt(const QPoint& position) const
{
    const QModelIndex index = indexAt(position);
    if (!m_model->isItem(index.row())) return -1;
    if (m_model->row(index.row()).action.isEmpty()) return index.row();
    return m_delegate->actionRect(visualRect(index), index.row()).contains(position) ? index.row() : -1;
}

void RowList::mousePressEvent(QMouseEvent* event)
{
    QListView::mousePressEvent(event);
    m_pressed = event->button() == Qt::LeftButton ? rowToActAt(event->pos()) : -1;
}

void RowList::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    const int row = rowToActAt(event->pos());
    const bool isClick = event->button() == Qt::LeftButton && row >= 0 && row == m_pressed;
    m_pressed = -1;
    if (isClick) emit acted(row);
}

void RowList::mouseDoubleClickEvent(QMouseEvent* event)
{
    event->accept(); // its first click was the click
}

void RowList::mouseMoveEvent(QMouseEvent* event)
{
    QListView::mouseMoveEvent(event);
    const int row = rowToActAt(event->pos());
    m_delegate->setHovered(row);
    viewport()->setCursor(row >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void RowList::leaveEvent(QEvent* event)
{
    QListView::leaveEvent(event);
    m_delegate->setHovered(-1);
    viewport()->update();
}

void RowList::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int row = byKey ? currentRow() : indexAt(event->pos()).row();
    if (!m_model->isItem(row)) return;
    const Row& content = m_model->row(row);
    if (content.action.isEmpty() && content.moreActions.isEmpty()) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(content.sentence);
    if (!content.action.isEmpty())
        menu->setDefaultAction(menu->addAction(content.action, this, [this, row] { emit acted(row); }));
    for (int i = 0; i < content.moreActions.size(); ++i)
        menu->addAction(content.moreActions[i], this, [this, row, i] { emit otherChosen(row, i); });
    const QRect place = visualRect(m_model->index(row));
    menu->popup(byKey ? viewport()->mapToGlobal(place.bottomLeft() + QPoint(space::two, 0))
                      : event->globalPos());
}

} // namespace keywork::ui
