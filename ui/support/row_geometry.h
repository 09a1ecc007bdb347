#pragma once

#include "ui/support/row.h"
#include "ui/support/theme.h"

#include <QRect>

namespace keywork::ui {

struct IdentityPlace {
    QRect name;
    QRect born;
    QRect ref; // empty where date of birth and reference are written as one: "14-Jul-1985 · KW-0412"
};

// Where everything in the rows of one list stands, so that names, dates of birth and references line up over the
// whole list. Made anew when the rows, the width or the text size change.
class RowGeometry {
public:
    RowGeometry(const Theme& theme, const RowLayout& layout, const std::vector<Row>& rows, int width);

    int rowHeight(RowKind kind) const;
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

    void measure(const std::vector<Row>& rows);
    void fitOneLine();
    void dropUntilItFits();
    void fitTwoLines(const std::vector<Row>& rows);
    int neededWidth() const;
    int detailWidth(const Row& row) const;
    QRect lineOf(const QRect& row, int line) const;
    QRect cellInTwoLines(const QRect& row, const Row& content, std::size_t column) const;

    const Theme& m_theme;
    const RowLayout& m_layout;
    int m_width;
    std::vector<Extent> m_columns; // as the layout's; an identity's is the whole of its parts
    int m_nameWidth = 0;
    int m_bornWidth = 0;
    int m_refWidth = 0;
    int m_actionWidth = 0;
    int m_lead = 0;               // TwoLine: what an icon at the left takes
    bool m_isStacked = false;     // date of birth and reference under the name
    bool m_isActionBelow = false; // TwoLine: the action on a line of its own
};

} // namespace keywork::ui
