#include "ui/support/row_geometry.h"

#include "ui/support/button_paint.h"

#include <QFontMetrics>

#include <algorithm>

namespace keywork::ui {
namespace {

constexpr int edge = space::one; // at both ends of a row
constexpr int columnGap = space::oneAndHalf;
constexpr int partGap = space::one;     // between date of birth and reference
constexpr int stackedTextPercent = 150; // design.md section 3

int widthIn(const QFont& font, const QString& text)
{
    return QFontMetrics(font).horizontalAdvance(text) + 1;
}

int cellWidth(const Theme& theme, const Cell& cell)
{
    const int word = cell.text.isEmpty() ? 0 : widthIn(cellFont(theme, cell), cell.text);
    const int offset = cellTextOffset(theme, cell);
    return cell.text.isEmpty() && offset > 0 ? offset - statusShapeGap : offset + word;
}

// A link becomes a button when its row is the current one: it stands where the button's words will.
ButtonFace widestFace(const Row& row)
{
    return actionFace(row, row.tint == RowTint::Next ? ButtonLook::Primary : ButtonLook::Outlined);
}

} // namespace

std::size_t cellOfColumn(const RowLayout& layout, std::size_t column)
{
    std::size_t index = 0;
    for (std::size_t i = 0; i < column; ++i)
        if (layout.columns[i].kind == ColumnKind::Cell) ++index;
    return index;
}

const Cell* cellAt(const RowLayout& layout, const Row& row, std::size_t column)
{
    const std::size_t index = cellOfColumn(layout, column);
    return index < row.cells.size() ? &row.cells[index] : nullptr;
}

ButtonFace actionFace(const Row& row, ButtonLook look)
{
    constexpr int padding = 9; // tighter than elsewhere: in a narrow column each pixel is the row's words
    return {.text = row.action, .look = look, .size = ControlSize::Small, .padding = padding};
}

QString bornAndRef(const Identity& who)
{
    return who.born + QStringLiteral(" · ") + who.ref;
}

int cellTextOffset(const Theme& theme, const Cell& cell)
{
    if (cell.status) return statusShapeSide(theme) + statusShapeGap;
    return cell.icon ? theme.grown(16) + statusShapeGap : 0;
}

QFont cellFont(const Theme& theme, const Cell& cell)
{
    const bool isCaption =
        cell.ink == CellInk::Quiet && cell.status == std::nullopt && cell.icon == std::nullopt;
    const QFont::Weight weight = cell.ink == CellInk::Strong ? QFont::DemiBold
                                 : cell.status               ? QFont::Medium
                                                             : QFont::Normal;
    return theme.font(isCaption ? TextRole::Caption : TextRole::Body, weight);
}

RowGeometry::RowGeometry(const Theme& theme, const RowLayout& layout, const std::vector<Row>& rows, int width)
    : m_theme(theme), m_layout(layout), m_width(width), m_columns(layout.columns.size())
{
    measure(rows);
    if (layout.shape == RowShape::OneLine) fitOneLine();
    else fitTwoLines(rows);
}

void RowGeometry::measure(const std::vector<Row>& rows)
{
    const QFont nameFont = m_theme.font(TextRole::Body, QFont::Medium);
    const QFont caption = m_theme.font(TextRole::Caption);
    for (const Row& row : rows) {
        if (row.kind != RowKind::Item) continue;
        if (row.identity) {
            m_nameWidth = std::max(m_nameWidth, widthIn(nameFont, row.identity->name));
            m_bornWidth = std::max(m_bornWidth, widthIn(caption, row.identity->born));
            m_refWidth = std::max(m_refWidth, widthIn(caption, row.identity->ref));
        }
        if (!row.action.isEmpty()) {
            m_actionWidth = std::max(m_actionWidth, buttonSize(m_theme, widestFace(row)).width());
        }
        for (std::size_t column = 0; column < m_columns.size(); ++column)
            if (const Cell* cell = cellAt(m_layout, row, column);
                cell && m_layout.columns[column].kind == ColumnKind::Cell)
                m_columns[column].width = std::max(m_columns[column].width, cellWidth(m_theme, *cell));
    }
    for (std::size_t column = 0; column < m_columns.size(); ++column)
        if (const int fixed = m_layout.columns[column].width) m_columns[column].width = m_theme.grown(fixed);
}

int RowGeometry::neededWidth() const
{
    int width = 2 * edge + m_actionWidth;
    bool isFirst = m_actionWidth == 0;
    for (const Extent& column : m_columns) {
        if (column.isDropped || column.width == 0) continue;
        width += column.width + (isFirst ? 0 : columnGap);
        isFirst = false;
    }
    return width;
}

void RowGeometry::dropUntilItFits()
{
    while (neededWidth() > m_width) {
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

// Too narrow: first the columns that may go, then date of birth and reference move under the name. What is left
// over goes to the columns that share it.
void RowGeometry::fitOneLine()
{
    const auto setIdentityWidth = [this](int width) {
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            if (m_layout.columns[i].kind == ColumnKind::Identity)
                m_columns[i].width = m_nameWidth == 0 ? 0 : width;
    };
    const int stacked = std::max(m_nameWidth, m_bornWidth + partGap + m_refWidth + partGap);
    m_isStacked = m_nameWidth > 0 && m_theme.appearance().textPercent >= stackedTextPercent;
    setIdentityWidth(m_isStacked ? stacked : m_nameWidth + columnGap + m_bornWidth + partGap + m_refWidth);
    dropUntilItFits();
    if (!m_isStacked && m_nameWidth > 0 && neededWidth() > m_width) {
        m_isStacked = true;
        setIdentityWidth(stacked);
    }

    int shares = 0;
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        if (!m_columns[i].isDropped) shares += m_layout.columns[i].share;
    const int spare = m_width - neededWidth(); // below zero: the sharing columns are made narrower and wrap
    int x = edge;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        Extent& column = m_columns[i];
        if (column.isDropped || column.width == 0) continue;
        const int share = m_layout.columns[i].share;
        const bool isIdentity = m_layout.columns[i].kind == ColumnKind::Identity;
        const int extra = shares == 0 || (spare < 0 && isIdentity) ? 0 : spare * share / shares;
        if (isIdentity && !m_isStacked) m_nameWidth += extra;
        column.x = x;
        column.width = std::max(0, column.width + extra);
        x += column.width + columnGap;
    }
}

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
        width += cellWidth(m_theme, *cell) + (width > 0 ? columnGap : 0);
    }
    return width;
}

void RowGeometry::fitTwoLines(const std::vector<Row>& rows)
{
    for (const Row& row : rows)
        if (row.kind == RowKind::Item && !row.cells.empty() && row.cells.front().text.isEmpty() &&
            row.cells.front().icon)
            m_lead = m_theme.grown(16) + 10;
    const int room = m_width - 2 * edge - m_lead;
    const QFont nameFont = m_theme.font(TextRole::Body, QFont::Medium);
    const QFont caption = m_theme.font(TextRole::Caption);
    for (const Row& row : rows) {
        if (row.kind != RowKind::Item) continue;
        if (row.identity &&
            widthIn(nameFont, row.identity->name) + partGap + widthIn(caption, bornAndRef(*row.identity)) >
                room)
            m_isStacked = true;
        if (!row.action.isEmpty() && detailWidth(row) > 0 && detailWidth(row) + m_actionWidth > room)
            m_isActionBelow = true;
    }
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

QRect RowGeometry::lineOf(const QRect& row, int line) const
{
    const int height = m_theme.height(Height::Row) - 10;
    return {row.x() + edge + m_lead, row.y() + space::oneAndHalf / 2 + line * height,
            row.width() - 2 * edge - m_lead, height};
}

IdentityPlace RowGeometry::identity(const QRect& row, const Identity& who) const
{
    if (m_layout.shape == RowShape::TwoLine) {
        const QRect first = lineOf(row, 0);
        if (m_isStacked) return {first, lineOf(row, 1), {}};
        const int name = widthIn(m_theme.font(TextRole::Body, QFont::Medium), who.name);
        return {QRect(first.x(), first.y(), name, first.height()),
                first.adjusted(name + partGap - 2, 0, 0, 0),
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
            QRect(born + m_bornWidth + partGap, row.y(), m_refWidth, row.height())};
}

QRect RowGeometry::cell(const QRect& row, const Row& content, std::size_t column) const
{
    if (m_layout.shape == RowShape::TwoLine) return cellInTwoLines(row, content, column);
    const Extent& extent = m_columns[column];
    if (extent.isDropped || extent.width == 0) return {};
    int right = row.x() + extent.x + extent.width;
    // With nothing at its right, a last column ends where the row does.
    const bool isLast = column + 1 == m_columns.size() && m_actionWidth == 0;
    if (isLast && (m_layout.columns[column].alignment & Qt::AlignRight)) right = row.right() + 1 - edge;
    return {row.x() + extent.x, row.y(), right - row.x() - extent.x, row.height()};
}

QRect RowGeometry::cellInTwoLines(const QRect& row, const Row& content, std::size_t column) const
{
    const Cell* cell = cellAt(m_layout, content, column);
    if (cell == nullptr) return {};
    if (m_lead > 0 && cellOfColumn(m_layout, column) == 0) {
        const QRect first = lineOf(row, 0);
        return {row.x() + edge, first.y(), m_lead, first.height()};
    }
    if (m_layout.columns[column].alignment & Qt::AlignRight) return lineOf(row, 0);
    const bool leads = !content.identity && cellOfColumn(m_layout, column) == (m_lead > 0 ? 1u : 0u);
    if (leads) return lineOf(row, 0);
    QRect line = lineOf(row, m_isStacked ? 2 : 1);
    for (std::size_t before = 0; before < column; ++before) {
        const Cell* earlier = cellAt(m_layout, content, before);
        const bool standsOnThisLine = m_layout.columns[before].kind == ColumnKind::Cell &&
                                      earlier != nullptr && !earlier->text.isEmpty() &&
                                      cellInTwoLines(row, content, before).y() == line.y();
        if (standsOnThisLine) line.setLeft(line.left() + cellWidth(m_theme, *earlier) + columnGap);
    }
    return line;
}

QRect RowGeometry::action(const QRect& row, const Row& content) const
{
    if (content.action.isEmpty()) return {};
    const QSize size = buttonSize(m_theme, widestFace(content));
    const int right = row.right() + 1 - edge;
    QRect line = row;
    if (m_layout.shape == RowShape::TwoLine)
        line = lineOf(row, 1 + (m_isStacked ? 1 : 0) + (m_isActionBelow ? 1 : 0));
    return {right - size.width(), line.y() + (line.height() - size.height()) / 2, size.width(),
            size.height()};
}

} // namespace keywork::ui
