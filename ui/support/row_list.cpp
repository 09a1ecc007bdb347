#include "ui/support/row_list.h"

#include "ui/support/row_delegate.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace keywork::ui {

RowList::RowList(const Theme& theme, const QString& name, RowLayout layout, ListHeight height,
                 QWidget* parent)
    : QListView(parent),
      m_theme(theme),
      m_model(new RowModel(this)),
      m_delegate(new RowDelegate(theme, std::move(layout), *m_model, this)),
      m_height(height)
{
    setAccessibleName(name);
    setModel(m_model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::NoRole);
    viewport()->setAutoFillBackground(false); // the page or the inset shows through
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    if (height == ListHeight::FitRows) {
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
}

void RowList::setRows(std::vector<Row> rows)
{
    const QString key = currentKey();
    const int place = currentRow();
    m_model->setRows(std::move(rows));
    measure();
    int row = key.isEmpty() ? -1 : m_model->indexOfKey(key);
    if (row < 0 && place >= 0) row = nextItem(std::min(place, m_model->rowCount()) - 1, 1);
    if (row < 0) row = nextItem(m_model->rowCount(), -1);
    if (place >= 0 && row >= 0) setCurrentRow(row);
    else ensureCurrentRow();
    setAccessibleDescription(m_model->rowCount() == 0
                                 ? m_emptyMessage
                                 : tr("Up and Down choose a row, Enter does what it offers"));
}

int RowList::currentRow() const
{
    return currentIndex().isValid() ? currentIndex().row() : -1;
}

void RowList::setCurrentRow(int row)
{
    setCurrentIndex(m_model->index(row));
}

QString RowList::currentKey() const
{
    return m_model->isItem(currentRow()) ? m_model->row(currentRow()).key : QString();
}

void RowList::setCurrentRowShown(CurrentRowShown shown)
{
    m_shown = shown;
    ensureCurrentRow();
    showCurrentRow();
}

void RowList::setEmptyMessage(const QString& message)
{
    m_emptyMessage = message;
    if (m_model->rowCount() == 0) setAccessibleDescription(message);
    viewport()->update();
}

bool RowList::isCramped() const
{
    return m_delegate->isCramped();
}

void RowList::steer(int key)
{
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
    QListView::keyPressEvent(&press);
}

void RowList::act()
{
    if (m_model->isItem(currentRow())) emit acted(currentRow());
}

// The nearest row after (or before) `from` that can be chosen; -1: there is none.
int RowList::nextItem(int from, int step) const
{
    for (int row = from + step; row >= 0 && row < m_model->rowCount(); row += step)
        if (m_model->isItem(row)) return row;
    return -1;
}

QModelIndex RowList::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int here = currentRow();
    const int page =
        std::max(1, viewport()->height() / std::max(1, m_delegate->rowHeight(RowKind::Item)) - 1);
    int row = here;
    switch (action) {
    case MoveUp:
    case MoveLeft:
    case MovePrevious: row = nextItem(here, -1); break;
    case MoveDown:
    case MoveRight:
    case MoveNext: row = nextItem(here, 1); break;
    case MoveHome: row = nextItem(-1, 1); break;
    case MoveEnd: row = nextItem(m_model->rowCount(), -1); break;
    case MovePageUp: row = nextItem(std::max(here - page, 0) - 1, 1); break;
    case MovePageDown: row = nextItem(std::min(here + page, m_model->rowCount() - 1) + 1, -1); break;
    }
    return m_model->index(row < 0 ? here : row);
}

void RowList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    showCurrentRow();
    keepCurrentRowInView();
    emit currentRowChanged(currentRow());
}

void RowList::ensureCurrentRow()
{
    const bool isWanted = hasFocus() || m_shown == CurrentRowShown::Always;
    if (isWanted && !m_model->isItem(currentRow())) setCurrentRow(nextItem(-1, 1));
    showCurrentRow();
}

void RowList::showCurrentRow()
{
    m_delegate->setCurrent(hasFocus() || m_shown == CurrentRowShown::Always ? currentRow() : -1);
    viewport()->update();
}

void RowList::focusInEvent(QFocusEvent* event)
{
    ensureCurrentRow();
    QListView::focusInEvent(event);
    showCurrentRow();
    keepCurrentRowInView();
}

void RowList::focusOutEvent(QFocusEvent* event)
{
    QListView::focusOutEvent(event);
    showCurrentRow();
}

// A list as high as its rows does not scroll itself: whatever it stands in does.
void RowList::keepCurrentRowInView()
{
    if (m_height != ListHeight::FitRows || !hasFocus() || currentRow() < 0) return;
    for (QWidget* outer = parentWidget(); outer != nullptr; outer = outer->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(outer);
        if (area == nullptr) continue;
        const QRect row = visualRect(currentIndex());
        const int middle = viewport()->mapTo(area->widget(), row.center()).y();
        area->ensureVisible(area->horizontalScrollBar()->value(), middle, 0, row.height());
        return;
    }
}

void RowList::measure()
{
    m_delegate->measure();
    fit();
}

void RowList::fit()
{
    m_delegate->fit(viewport()->width());
    scheduleDelayedItemsLayout();
    updateGeometry();
}

// Narrow rows are higher: what does not fit beside moves below.
int RowList::rowsHeight(int width) const
{
    return std::max(m_delegate->heightAt(width), m_theme.height(Height::Row));
}

int RowList::heightForWidth(int width) const
{
    return rowsHeight(width);
}

QSize RowList::sizeHint() const
{
    return {m_theme.grown(240), m_height == ListHeight::FitRows ? rowsHeight(width()) : m_theme.grown(240)};
}

QSize RowList::minimumSizeHint() const
{
    return {m_theme.grown(160),
            m_height == ListHeight::FitRows ? rowsHeight(width()) : 2 * m_theme.height(Height::Row)};
}

void RowList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    fit();
}

void RowList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_delegate != nullptr) measure();
}

void RowList::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (m_model->rowCount() > 0 || m_emptyMessage.isEmpty()) return;
    QPainter painter(viewport());
    painter.setFont(m_theme.font(TextRole::Body));
    painter.setPen(m_theme.colour(Colour::Text2));
    const QRect line(space::one, 0, viewport()->width() - 2 * space::one, m_theme.height(Height::Row));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, m_emptyMessage);
}

} // namespace keywork::ui
