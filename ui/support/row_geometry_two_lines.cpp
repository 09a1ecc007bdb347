#include "ui/support/row_geometry.h"

#include "ui/support/row_text.h"

#include <algorithm>

// Rows of narrow columns: the identity above, the remaining cells and the action below it.
namespace keywork::ui {

// What the lower line must hold: the cells that stand at the left, side by side.
int RowGeometry::detailWidth(const Row& row) const
{
    int width = 0;
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        const Cell* cell = cellAt(m_layout, row, column);
        if (m_layout.columns[column].kind != ColumnKind::Cell || cell == nullptr || cell->text.isEmpty())
            continue;
        if (m_layout.columns[column].alignment & Qt::AlignRight) continue;
        if (!row.identity && width == 0 && column == 0) continue;
        width += cellWidth(m_theme, *cell, m_layout.columns[column].alignment) + (width > 0 ? columnGap : 0);
    }
    return width;
}

void RowGeometry::measureInTwoLines(const Row& row)
{
    if (!row.cells.empty() && row.cells.front().text.isEmpty() && row.cells.front().icon)
        m_lead = m_theme.grown(16) + 10;
    if (row.identity) {
        const int line = textWidth(nameFont(m_theme), row.identity->name) + identityGap +
                         textWidth(m_theme.font(TextRole::Caption), bornAndRef(*row.identity));
        m_identityLine = std::max(m_identityLine, line);
    }
    const int detail = row.action.isEmpty() ? 0 : detailWidth(row);
    if (detail > 0) m_actionLine = std::max(m_actionLine, detail + m_actionWidth);
}

void RowGeometry::fitTwoLines()
{
    const int room = m_width - 2 * rowEdge - m_lead;
    m_isStacked = m_identityLine > room;
    m_isActionBelow = m_actionLine > room;
}

QRect RowGeometry::lineOf(const QRect& row, int line) const
{
    const int height = m_theme.height(Height::Row) - 10;
    return {row.x() + rowEdge + m_lead, row.y() + space::oneAndHalf / 2 + line * height,
            row.width() - 2 * rowEdge - m_lead, height};
}

// The one line that a cell begins on.
QRect RowGeometry::lineInTwoLines(const QRect& row, const Row& content, std::size_t column) const
{
    const Cell* cell = cellAt(m_layout, content, column);
    if (cell == nullptr) return {};
    if (m_lead > 0 && cellOfColumn(m_layout, column) == 0) {
        const QRect first = lineOf(row, 0);
        return {row.x() + rowEdge, first.y(), m_lead, first.height()};
    }
    if (m_layout.columns[column].alignment & Qt::AlignRight) return lineOf(row, 0);
    const bool leads = !content.identity && cellOfColumn(m_layout, column) == (m_lead > 0 ? 1u : 0u);
    if (leads) return lineOf(row, 0);
    QRect line = lineOf(row, m_isStacked ? 2 : 1);
    for (std::size_t before = 0; before < column; ++before) {
        const Cell* earlier = cellAt(m_layout, content, before);
        const bool standsOnThisLine = m_layout.columns[before].kind == ColumnKind::Cell &&
                                      earlier != nullptr && !earlier->text.isEmpty() &&
                                      lineInTwoLines(row, content, before).y() == line.y();
        if (standsOnThisLine)
            line.setLeft(line.left() + cellWidth(m_theme, *earlier, m_layout.columns[before].alignment) +
                         columnGap);
    }
    return line;
}

QRect RowGeometry::cellInTwoLines(const QRect& row, const Row& content, std::size_t column) const
{
    QRect place = lineInTwoLines(row, content, column);
    if (!place.isEmpty() && m_layout.columns[column].overflow == Overflow::Wraps)
        place.setHeight(place.height() + wrappedHeight(content));
    return place;
}

// What the words that must be read whole need below their line.
int RowGeometry::wrappedHeight(const Row& row) const
{
    int needed = 0;
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        const RowColumn& how = m_layout.columns[column];
        const Cell* cell = how.kind == ColumnKind::Cell ? cellAt(m_layout, row, column) : nullptr;
        if (cell == nullptr || cell->text.isEmpty() || how.overflow != Overflow::Wraps) continue;
        const QRect line = lineInTwoLines(QRect(0, 0, m_width, 0), row, column);
        const bool besideAction = !row.action.isEmpty() && !m_isActionBelow;
        const int room = line.width() - cellTextOffset(m_theme, *cell) - (besideAction ? m_actionWidth : 0);
        const QFont font = cellFont(m_theme, *cell, how.alignment);
        if (textWidth(font, cell->text) > room)
            needed = std::max(needed, textHeight(font, cell->text, room) + space::half - line.height());
    }
    return needed;
}

} // namespace keywork::ui
