#include "ui/support/row_text.h"

#include <QFontMetrics>
#include <QWidget>

namespace keywork::ui {

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

bool takesTheRest(const RowLayout& layout, const Row& row, std::size_t column)
{
    return row.isPart && cellOfColumn(layout, column) + 1 == row.cells.size() &&
           column + 1 < layout.columns.size();
}

int textWidth(const QFont& font, const QString& text)
{
    return QFontMetrics(font).horizontalAdvance(text) + 1;
}

int textHeight(const QFont& font, const QString& text, int width)
{
    return QFontMetrics(font)
        .boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap, text)
        .height();
}

bool isReadWhole(const QFont& font, const QString& text, const QSize& room)
{
    return QFontMetrics(font).horizontalAdvance(text) <= room.width() ||
           textHeight(font, text, room.width()) <= room.height() - space::half;
}

QFont nameFont(const Theme& theme)
{
    return theme.font(TextRole::Body, QFont::Medium);
}

ButtonFace actionFace(const Row& row, ButtonLook look)
{
    constexpr int padding = 6; // tighter than elsewhere: in a narrow column each pixel is the row's words
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

QFont cellFont(const Theme& theme, const Cell& cell, Qt::Alignment alignment)
{
    const bool isCaption = cell.ink == CellInk::Quiet && alignment.testFlag(Qt::AlignRight);
    const QFont::Weight weight = cell.ink == CellInk::Strong       ? QFont::DemiBold
                                 : cell.status && !cell.isMarkOnly ? QFont::Medium
                                                                   : QFont::Normal;
    return theme.font(isCaption ? TextRole::Caption : TextRole::Body, weight);
}

int cellWidth(const Theme& theme, const Cell& cell, Qt::Alignment alignment)
{
    const int word = cell.text.isEmpty() ? 0 : textWidth(cellFont(theme, cell, alignment), cell.text);
    const int offset = cellTextOffset(theme, cell);
    return cell.text.isEmpty() && offset > 0 ? offset - statusShapeGap : offset + word;
}

QSize actionSize(const Theme& theme, const Row& row)
{
    const ButtonLook widest = row.tint == RowTint::Next ? ButtonLook::Primary : ButtonLook::Outlined;
    return buttonSize(theme, actionFace(row, widest));
}

} // namespace keywork::ui
