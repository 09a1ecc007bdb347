#include "ui/support/row_geometry.h"

#include "ui/support/row_text.h"

#include <algorithm>

namespace keywork::ui {
namespace {

constexpr int stackedTextPercent = 150; // design.md section 3
constexpr int leastWrappedWidth = 120;  // pixels at 100 %: two or three words a line

} // namespace

RowGeometry::RowGeometry(const Theme& theme, const RowLayout& layout, const std::vector<Row>& rows)
    : m_theme(theme), m_layout(layout), m_columns(layout.columns.size())
{
    for (const Row& row : rows)
        if (row.kind == RowKind::Item) measure(row);
    for (std::size_t column = 0; column < m_columns.size(); ++column)
        if (const int least = layout.columns[column].width)
            m_columns[column].width = std::max(m_columns[column].width, theme.grown(least));
    if (layout.shape == RowShape::TwoLine)
        for (const Row& row : rows)
            if (row.kind == RowKind::Item) measureInTwoLines(row);
}

RowGeometry RowGeometry::fitted(int width) const
{
    RowGeometry geometry(*this);
    geometry.m_width = width;
    if (m_layout.shape == RowShape::OneLine) geometry.fitOneLine();
    else geometry.fitTwoLines();
    return geometry;
}

void RowGeometry::measure(const Row& row)
{
    if (row.identity) {
        const QFont caption = m_theme.font(TextRole::Caption);
        m_nameWidth = std::max(m_nameWidth, textWidth(nameFont(m_theme), row.identity->name));
        m_bornWidth = std::max(m_bornWidth, textWidth(caption, row.identity->born));
        m_refWidth = std::max(m_refWidth, textWidth(caption, row.identity->ref));
    }
    if (!row.action.isEmpty()) m_actionWidth = std::max(m_actionWidth, actionSize(m_theme, row).width());
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        const RowColumn& how = m_layout.columns[column];
        const Cell* cell = how.kind == ColumnKind::Cell ? cellAt(m_layout, row, column) : nullptr;
        if (cell == nullptr || takesTheRest(m_layout, row, column)) continue;
        m_columns[column].width = std::max(m_columns[column].width, cellWidth(m_theme, *cell, how.alignment));
    }
}

// `leastWords`: how far, in pixels, words that wrap may be narrowed.
int RowGeometry::neededWidth(int leastWords) const
{
    int width = 0;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const Extent& column = m_columns[i];
        if (column.isDropped || column.width == 0) continue;
        const RowColumn& how = m_layout.columns[i];
        const bool narrows = how.overflow == Overflow::Wraps && how.share > 0;
        width += (narrows ? std::min(column.width, leastWords) : column.width) + (width > 0 ? columnGap : 0);
    }
    return 2 * rowEdge + width + (m_actionWidth > 0 ? actionGap + m_actionWidth : 0);
}

void RowGeometry::dropUntilItFits()
{
    while (neededWidth(m_theme.grown(leastWrappedWidth)) > m_width) {
        std::size_t weakest = m_columns.size();
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const int dropAt = m_layout.columns[i].dropAt;
            if (dropAt == 0 || m_columns[i].isDropped) continue;
            if (weakest == m_columns.size() || dropAt < m_layout.columns[weakest].dropAt) weakest = i;
        }
        if (weakest == m_columns.size()) return;
        m_columns[weakest].isDropped = true;
    }
}

void RowGeometry::setIdentityWidth(int width)
{
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        if (m_layout.columns[i].kind == ColumnKind::Identity)
            m_columns[i].width = m_nameWidth == 0 ? 0 : width;
}

// Too narrow: first the columns that may go, then date of birth and reference move under the name.
void RowGeometry::fitOneLine()
{
    const int stacked = std::max(m_nameWidth, m_bornWidth + 2 * identityGap + m_refWidth);
    m_isStacked = m_nameWidth > 0 && m_theme.appearance().textPercent >= stackedTextPercent;
    setIdentityWidth(m_isStacked ? stacked
                                 : m_nameWidth + columnGap + m_bornWidth + identityGap + m_refWidth);
    dropUntilItFits();
    if (!m_isStacked && m_nameWidth > 0 && neededWidth() > m_width) {
        m_isStacked = true;
        setIdentityWidth(stacked);
    }
    shareOut();
}

// What is left over goes to the columns that share it. What is missing they give up, except an
// identity: their words wrap.
void RowGeometry::shareOut()
{
    const int spare = m_width - neededWidth();
    const auto share = [&](std::size_t i) {
        const RowColumn& column = m_layout.columns[i];
        if (m_columns[i].isDropped ||
            (spare < 0 && (column.kind == ColumnKind::Identity || column.width > 0)))
            return 0;
        return column.share;
    };
    int shares = 0;
    for (std::size_t i = 0; i < m_columns.size(); ++i) shares += share(i);
    int x = rowEdge;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        Extent& column = m_columns[i];
        if (column.isDropped || column.width == 0) continue;
        const int extra = shares == 0 ? 0 : spare * share(i) / shares;
        if (m_layout.columns[i].kind == ColumnKind::Identity && !m_isStacked) m_nameWidth += extra;
        column.x = x;
        column.width = std::max(0, column.width + extra);
        if (extra < 0 && m_layout.columns[i].overflow == Overflow::Wraps) m_isTight = true;
        x += column.width + columnGap;
    }
}

bool RowGeometry::isCramped() const
{
    if (m_layout.shape == RowShape::OneLine) return neededWidth(m_theme.grown(leastWrappedWidth)) > m_width;
    const int room = m_width - 2 * rowEdge - m_lead;
    return std::max(m_nameWidth, m_actionWidth) > room;
}

int RowGeometry::rowHeight(RowKind kind) const
{
    const int line = m_theme.height(Height::Row) - 14;
    switch (kind) {
    case RowKind::Heading: return line + 14;
    case RowKind::Notice: return line + 18;
    case RowKind::Item: break;
    }
    if (m_layout.shape == RowShape::TwoLine)
        return (2 + (m_isStacked ? 1 : 0) + (m_isActionBelow ? 1 : 0)) * (line + 4) + space::oneAndHalf;
    if (m_isStacked) return m_theme.height(Height::TwoLineRow);
    switch (m_layout.air) {
    case RowAir::Ordinary: return m_theme.height(Height::Row);
    case RowAir::Dense: return m_theme.height(Height::Dense);
    case RowAir::Roomy: return m_theme.height(Height::Navigation);
    }
    return m_theme.height(Height::Row);
}

int RowGeometry::rowHeight(const Row& row) const
{
    if (row.kind != RowKind::Item) return rowHeight(row.kind);
    return rowHeight(row.kind) +
           (m_layout.shape == RowShape::TwoLine ? wrappedHeight(row) : wrappedBeside(row));
}

// What the words that must be read whole need beyond the one line that a row of columns has.
int RowGeometry::wrappedBeside(const Row& row) const
{
    int needed = 0;
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        const RowColumn& how = m_layout.columns[column];
        const Cell* cell = how.overflow == Overflow::Wraps ? cellAt(m_layout, row, column) : nullptr;
        const bool isTight = m_isTight || (cell != nullptr && takesTheRest(m_layout, row, column));
        if (!isTight || cell == nullptr || cell->text.isEmpty()) continue;
        const QFont font = cellFont(m_theme, *cell, how.alignment);
        const int room =
            this->cell(QRect(0, 0, m_width, 0), row, column).width() - cellTextOffset(m_theme, *cell);
        if (textWidth(font, cell->text) > room)
            needed = std::max(needed, textHeight(font, cell->text, room) - textHeight(font, {}, room));
    }
    return needed;
}

IdentityPlace RowGeometry::identity(const QRect& row, const Identity& who) const
{
    if (m_layout.shape == RowShape::TwoLine) {
        const QRect first = lineOf(row, 0);
        if (m_isStacked) return {first, lineOf(row, 1), {}};
        const int name = textWidth(nameFont(m_theme), who.name);
        return {QRect(first.x(), first.y(), name, first.height()),
                first.adjusted(name + identityGap - 2, 0, 0, 0),
                {}};
    }
    std::size_t column = 0;
    while (column < m_columns.size() && m_layout.columns[column].kind != ColumnKind::Identity) ++column;
    if (column == m_columns.size()) return {};
    const QRect whole(row.x() + m_columns[column].x, row.y(), m_columns[column].width, row.height());
    if (m_isStacked) {
        const int line = m_theme.grown(17.5);
        const int top = whole.center().y() - line + 1;
        return {QRect(whole.x(), top, whole.width(), line),
                QRect(whole.x(), top + line, whole.width(), line),
                {}};
    }
    const int born = whole.x() + m_nameWidth + columnGap;
    return {QRect(whole.x(), row.y(), m_nameWidth, row.height()),
            QRect(born, row.y(), m_bornWidth, row.height()),
            QRect(born + m_bornWidth + identityGap, row.y(), m_refWidth, row.height())};
}

QRect RowGeometry::cell(const QRect& row, const Row& content, std::size_t column) const
{
    if (m_layout.shape == RowShape::TwoLine) return cellInTwoLines(row, content, column);
    const Extent& extent = m_columns[column];
    if (extent.isDropped || extent.width == 0) return {};
    int right = row.x() + extent.x + extent.width;
    // With nothing at its right, a last column ends where the row does.
    const bool isLast = column + 1 == m_columns.size() && m_actionWidth == 0;
    if (isLast && (m_layout.columns[column].alignment & Qt::AlignRight)) right = row.right() + 1 - rowEdge;
    // The room that other rows have for their action.
    const RowColumn& how = m_layout.columns[column];
    const bool isElided = how.share > 0 && how.overflow == Overflow::Elides;
    if (column + 1 == m_columns.size() && isElided && content.action.isEmpty())
        right = row.right() + 1 - rowEdge;
    if (takesTheRest(m_layout, content, column))
        right = row.right() + 1 - rowEdge - (m_actionWidth > 0 ? actionGap + m_actionWidth : 0);
    return {row.x() + extent.x, row.y(), right - row.x() - extent.x, row.height()};
}

QRect RowGeometry::action(const QRect& row, const Row& content) const
{
    if (content.action.isEmpty()) return {};
    const QSize size = actionSize(m_theme, content);
    const int right = row.right() + 1 - rowEdge;
    QRect line = row;
    if (m_layout.shape == RowShape::TwoLine) {
        line = lineOf(row, 1 + (m_isStacked ? 1 : 0) + (m_isActionBelow ? 1 : 0));
        if (m_isActionBelow) line.translate(0, wrappedHeight(content));
    }
    return {right - size.width(), line.y() + (line.height() - size.height()) / 2, size.width(),
            size.height()};
}

} // namespace keywork::ui
