#pragma once

#include "ui/support/icons.h"
#include "ui/support/status_shape.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

class QPainter;
class QRect;

// The rows of the house's lists: ready-made words. A list decides nothing; whoever makes the rows has decided.
namespace keywork::ui {

// What tells two people apart, never elided and never without its date of birth and reference.
struct Identity {
    QString name; // "MARSH, Carys"
    QString born; // "14-Jul-1985"
    QString ref;  // "KW-0412"

    friend bool operator==(const Identity&, const Identity&) = default;
};

enum class CellInk { Text, Strong, Quiet }; // 400; 600 (a time, a figure); the second text colour

// One cell: a word, with its status shape or its icon before it when it has one.
struct Cell {
    QString text = {};
    CellInk ink = CellInk::Text;
    std::optional<StatusKind> status = {};
    std::optional<Icon> icon = {};
    bool isMarkOnly = false; // the status colours its shape alone, the word reads as any other

    friend bool operator==(const Cell&, const Cell&) = default;
};

Cell plainCell(const QString& text);
Cell strongCell(const QString& text);
Cell quietCell(const QString& text);
Cell statusCell(StatusKind status, const QString& word);
Cell markedCell(StatusKind status, const QString& word); // what it is matters more than how it stands
Cell iconCell(Icon icon, const QString& word = {});

enum class RowKind { Item, Heading, Notice }; // a heading and a notice are read, not chosen
enum class RowTint { None, Next }; // Next: the row whose turn it is, tinted, its action as primary button

struct Row {
    RowKind kind = RowKind::Item;
    RowTint tint = RowTint::None;
    QString key = {}; // stays the same when the rows are made anew: the current row is found again by it
    std::optional<Identity> identity = {};
    std::vector<Cell> cells = {}; // one for each cell column of the list, in their order
    QString action = {};          // the one thing to do here; empty: choosing the row is the action
    QStringList moreActions = {}; // in the context menu, after the action
    QString sentence = {};        // what a screen reader says for the whole row
    QString tip = {};             // full dates and the like, for the pointer
    bool isPart =
        false; // of what stands above it: no line between them, its last cell takes what room is left

    friend bool operator==(const Row&, const Row&) = default;
};

Row headingRow(const QString& text);
Row noticeRow(StatusKind status, const QString& word, const QString& sentence);

// Where an identity or a cell stands. Columns are as wide as their widest text; what is left over is shared out by
// `share`. On a narrow list those with the lowest `dropAt` above zero are left out first; at zero, never.
enum class ColumnKind { Identity, Cell };
// Words too long for their column end in an ellipsis (the first line of a note), or make their row as high as they
// need (whatever must be read whole). The last column goes on to the end of a row that has no action.
enum class Overflow { Elides, Wraps };

struct RowColumn {
    ColumnKind kind = ColumnKind::Cell;
    Qt::Alignment alignment = Qt::AlignLeft;
    int share = 0;
    int dropAt = 0;
    Overflow overflow = Overflow::Elides;
    int width = 0; // the least, in pixels at 100 %: for what is painted and not measured
    // Paints where a row has no words there: a small timeline, a rating line.
    std::function<void(QPainter&, const QRect&, const Row&)> paint = {};
};

RowColumn identityColumn(int share = 1);
RowColumn wrappingColumn(int share = 1);
RowColumn cellColumn(int share = 0, int dropAt = 0, Qt::Alignment alignment = Qt::AlignLeft);
RowColumn paintedColumn(int width, std::function<void(QPainter&, const QRect&, const Row&)> paint,
                        int dropAt = 0);

// OneLine: columns beside one another; the identity moves into two lines when there is no room, and from 150 % text.
// TwoLine: the identity (or the first cell) above, the remaining cells and the action below it, for narrow columns.
enum class RowShape { OneLine, TwoLine };
enum class RowAir { Ordinary, Dense, Roomy }; // 32, 28 or 36 px at 100 %

struct RowLayout {
    RowShape shape = RowShape::OneLine;
    RowAir air = RowAir::Ordinary;
    std::vector<RowColumn> columns = {};
};

} // namespace keywork::ui
