#pragma once

#include "ui/support/row.h"
#include "ui/support/theme.h"

#include <QRect>
#include <QWidget>

namespace keywork::ui {

struct IdentityPlace {
    QRect name;
    QRect born;
    QRect ref; // empty where date of birth and reference are written as one: "14-Jul-1985 · KW-0412"
};

// Where everything in the rows of one list stands, so that names, dates of birth and references line up over the
// whole list. Measured when the rows or the text size change, which takes a look at every word; fitted, which is
// quick, to any width.
class RowGeometry {
public:
    RowGeometry(const Theme& theme, const RowLayout& layout, const std::vector<Row>& rows);
    RowGeometry fitted(int width) const;

    int rowHeight(RowKind kind) const; // of a row whose words keep to their lines
    int rowHeight(const Row& row) const;
    // There is no room for the names and the actions however they are put.
    bool isCramped() const;
    IdentityPlace identity(const QRect& row, const Identity& who) const;
    // Of column `column` in a row filling `row`; empty when it was dropped or the row has no such cell.
    QRect cell(const QRect& row, const Row& content, std::size_t column) const;
    QRect action(const QRect& row, const Row& content) const;

private:
    struct Extent {
        int x = 0;
        int width = 0;
        bool isDropped = false;
    };

    void measure(const Row& row);
    void measureInTwoLines(const Row& row);
    int detailWidth(const Row& row) const;
    void fitOneLine();
    void dropUntilItFits();
    void setIdentityWidth(int width);
    void shareOut();
    void fitTwoLines();
    int neededWidth(int leastWords = QWIDGETSIZE_MAX) const;
    QRect lineOf(const QRect& row, int line) const;
    QRect lineInTwoLines(const QRect& row, const Row& content, std::size_t column) const;
    QRect cellInTwoLines(const QRect& row, const Row& content, std::size_t column) const;
    int wrappedHeight(const Row& row) const;
    int wrappedBeside(const Row& row) const;

    const Theme& m_theme;
    const RowLayout& m_layout;
    int m_width = 0;
    std::vector<Extent> m_columns; // as the layout's; an identity's is the whole of its parts
    int m_nameWidth = 0;
    int m_bornWidth = 0;
    int m_refWidth = 0;
    int m_actionWidth = 0;
    int m_identityLine = 0;       // TwoLine: the widest identity written on one line
    int m_actionLine = 0;         // TwoLine: the widest lower line with its action
    int m_lead = 0;               // TwoLine: what an icon at the left takes
    bool m_isStacked = false;     // date of birth and reference under the name
    bool m_isTight = false;       // OneLine: columns of words that must be read whole had to give up room
    bool m_isActionBelow = false; // TwoLine: the action on a line of its own
};

} // namespace keywork::ui
