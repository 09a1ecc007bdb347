#include "ui/support/row.h"

namespace keywork::ui {

Cell plainCell(const QString& text)
{
    return {.text = text};
}

Cell strongCell(const QString& text)
{
    return {.text = text, .ink = CellInk::Strong};
}

Cell quietCell(const QString& text)
{
    return {.text = text, .ink = CellInk::Quiet};
}

Cell statusCell(StatusKind status, const QString& word)
{
    return {.text = word, .status = status};
}

Cell markedCell(StatusKind status, const QString& word)
{
    return {.text = word, .status = status, .isMarkOnly = true};
}

Cell iconCell(Icon icon, const QString& word)
{
    return {.text = word, .icon = icon};
}

Row headingRow(const QString& text)
{
    Row row;
    row.kind = RowKind::Heading;
    row.cells = {quietCell(text)};
    row.sentence = text;
    return row;
}

Row noticeRow(StatusKind status, const QString& word, const QString& sentence)
{
    Row row;
    row.kind = RowKind::Notice;
    row.cells = {statusCell(status, word), plainCell(sentence)};
    row.sentence = word + QStringLiteral(". ") + sentence;
    return row;
}

RowColumn identityColumn(int share)
{
    RowColumn column;
    column.kind = ColumnKind::Identity;
    column.share = share;
    return column;
}

RowColumn cellColumn(int share, int dropAt, Qt::Alignment alignment)
{
    RowColumn column;
    column.share = share;
    column.dropAt = dropAt;
    column.alignment = alignment;
    return column;
}

RowColumn wrappingColumn(int share)
{
    RowColumn column = cellColumn(share);
    column.overflow = Overflow::Wraps;
    return column;
}

RowColumn paintedColumn(int width, std::function<void(QPainter&, const QRect&, const Row&)> paint, int dropAt)
{
    RowColumn column;
    column.width = width;
    column.dropAt = dropAt;
    column.paint = std::move(paint);
    return column;
}

} // namespace keywork::ui
