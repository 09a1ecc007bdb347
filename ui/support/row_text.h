#pragma once

#include "ui/support/button_paint.h"
#include "ui/support/row.h"

// The words of rows: what they are written in and how wide they come out, for measuring and for painting alike.
namespace keywork::ui {

// What stands apart in a row, in pixels: at both ends, between columns, between a date of birth and a reference.
inline constexpr int rowEdge = space::one;
inline constexpr int columnGap = space::oneAndHalf;
inline constexpr int identityGap = space::one;
inline constexpr int actionGap = space::one; // an action brings padding of its own

// The index into Row::cells that a column shows, and the cell; null when the row has none there.
std::size_t cellOfColumn(const RowLayout& layout, std::size_t column);
const Cell* cellAt(const RowLayout& layout, const Row& row, std::size_t column);

// The last cell of a part, short of the last column: it takes the room of the columns it has no cells for.
bool takesTheRest(const RowLayout& layout, const Row& row, std::size_t column);

int textWidth(const QFont& font, const QString& text);
int textHeight(const QFont& font, const QString& text, int width);           // wrapped
bool isReadWhole(const QFont& font, const QString& text, const QSize& room); // in one line or wrapped
QFont nameFont(const Theme& theme);
// Quiet words are captions where they stand at the right: dates, reasons, chords.
QFont cellFont(const Theme& theme, const Cell& cell, Qt::Alignment alignment);
int cellTextOffset(const Theme& theme, const Cell& cell); // what its shape or icon takes before the word
int cellWidth(const Theme& theme, const Cell& cell, Qt::Alignment alignment);
QString bornAndRef(const Identity& who); // "14-Jul-1985 · KW-0412"

// A link becomes a button when its row is the current one; the link's words stand where the button's will.
ButtonFace actionFace(const Row& row, ButtonLook look);
QSize actionSize(const Theme& theme, const Row& row);

} // namespace keywork::ui
