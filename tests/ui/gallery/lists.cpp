#include "gallery/boards.h"

#include "ui/support/buttons.h"
#include "ui/support/labels.h"
#include "ui/support/page_body.h"
#include "ui/support/page_header.h"
#include "ui/support/row_list.h"
#include "ui/support/section_heading.h"
#include "ui/support/segmented.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace keywork::gallery {
using namespace ui;
namespace {

Row person(const QString& name, const QString& born, const QString& ref, std::vector<Cell> cells,
           const QString& action)
{
    Row row;
    row.key = ref + action;
    row.identity = Identity{name, born, ref};
    row.cells = std::move(cells);
    row.action = action;
    row.moreActions = {QStringLiteral("Open record")};
    row.sentence = name + QStringLiteral(", born ") + born + QStringLiteral(", ") + ref;
    return row;
}

std::vector<Row> appointments()
{
    const auto row = [](const char* time, const char* name, const char* born, const char* ref,
                        const char* place, StatusKind kind, const char* status, const char* action) {
        return person(QString::fromUtf8(name), born, ref,
                      {strongCell(time), quietCell(place), statusCell(kind, status)}, action);
    };
    std::vector<Row> rows{row("09:30", "THOMAS, Rhys", "28-Jun-1981", "KW-0350", "Keywork, Room 2",
                              StatusKind::Ok, "Attended 55 min", "Continue note"),
                          row("11:00", "MARSH, Carys", "14-Jul-1985", "KW-0412", "Keywork, Room 2",
                              StatusKind::Info, "Next, in 20 min", "Record session"),
                          row("12:00", "ADEYEMI, Grace", "16-Feb-1996", "KW-0471", "First appointment",
                              StatusKind::None, "Expected", "Record session"),
                          row("14:15", "OYELARAN, Tunde", "02-Mar-1979", "KW-0317", "Telephone",
                              StatusKind::None, "Expected", "Record session"),
                          row("15:30", "NOWAK, Piotr", "11-May-1983", "KW-0440", "Home visit",
                              StatusKind::None, "Expected", "Record session")};
    rows[1].tint = RowTint::Next;
    return rows;
}

std::vector<Row> due()
{
    const auto row = [](StatusKind kind, const char* status, const char* name, const char* born,
                        const char* ref, const char* what, const char* action) {
        return person(name, born, ref, {statusCell(kind, status), plainCell(what)}, action);
    };
    return {row(StatusKind::Stop, "Overdue 12 days", "KAVANAGH, Declan", "30-Jan-1968", "KW-0089",
                "Care-plan review", "Review plan"),
            row(StatusKind::Stop, "Overdue 1 day", "WHITLOCK, Joanne", "07-Dec-1974", "KW-0228",
                "2nd contact attempt", "Record attempt"),
            row(StatusKind::Hold, "On hold", "HUSSAIN, Imran", "23-Apr-1988", "KW-0391", "3 missed doses",
                "Open medicines"),
            row(StatusKind::Due, "Due in 3 days", "MARSH, Carys", "14-Jul-1985", "KW-0412",
                "Care-plan review", "Review plan"),
            row(StatusKind::Due, "Closes Fri 11-Sep", "MARSH, Carys", "14-Jul-1985", "KW-0412", "TOP, review",
                "Record TOP"),
            row(StatusKind::Due, "Closes Mon 14-Sep", "ADEYEMI, Grace", "16-Feb-1996", "KW-0471",
                "TOP, start", "Record TOP"),
            row(StatusKind::Info, "Open", "OYELARAN, Tunde", "02-Mar-1979", "KW-0317", "Risk review",
                "Review risk"),
            row(StatusKind::Info, "Open", "NOWAK, Piotr", "11-May-1983", "KW-0440", "Naloxone not recorded",
                "Record supply"),
            row(StatusKind::None, "Opens in 5 days", "PRICE, Megan", "19-Nov-1992", "KW-0466",
                "Care-plan review", "Open record")};
}

QWidget* section(const Theme& theme, const QString& title, const QString& count, RowLayout layout,
                 std::vector<Row> rows, QWidget* beside = nullptr, int current = -1)
{
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* heading = new SectionHeading(theme, title, count);
    if (beside != nullptr) heading->addWidget(beside);
    auto* list = new RowList(theme, title, std::move(layout));
    list->setRows(std::move(rows));
    if (current >= 0) {
        list->setCurrentRowShown(CurrentRowShown::Always);
        list->setCurrentRow(current);
    }
    column->addWidget(heading);
    column->addWidget(list);
    return whole;
}

} // namespace

QWidget* makeLists(const Theme& theme)
{
    auto* page = new QWidget;
    setGround(*page, Ground::Page);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* header = new PageHeader(theme, QStringLiteral("Today"), QStringLiteral("Tuesday 08-Sep-2026"));
    header->addAction(makeButton(theme, QStringLiteral("Register client"), Icon::Register));
    QPushButton* record = makePrimaryButton(theme, QStringLiteral("&Record session"), Icon::RecordSession);
    setShortcutHint(*record, QStringLiteral("Ctrl+N"));
    header->addAction(record);
    column->addWidget(header);

    auto* body = new PageBody(theme);
    column->addWidget(body);
    body->addSection(PageColumn::Main, QStringLiteral("Appointments 5"),
                     section(theme, QStringLiteral("Appointments"), QStringLiteral("5 today"),
                             {.columns = {cellColumn(), identityColumn(), cellColumn(1, 1), cellColumn()}},
                             appointments(),
                             makeLink(theme, QStringLiteral("New appointment"), Icon::Appointment)));
    auto* filters = new SegmentedControl(
        theme, QStringLiteral("Show"),
        {"All 11", "Overdue 2", "On hold 1", "Closing 3", "Open 2", "Opening 3"}, SegmentLook::Chips);
    filters->setCurrent(0);
    body->addSection(PageColumn::Main, QStringLiteral("Due 11"),
                     section(theme, QStringLiteral("Due"), {},
                             {.columns = {cellColumn(), identityColumn(), cellColumn(1)}}, due(), filters,
                             3));
    body->showSection(1);
    const RowLayout narrow{.shape = RowShape::TwoLine, .columns = {identityColumn(), cellColumn()}};
    body->addSection(PageColumn::Side, QStringLiteral("Needs an outcome 2"),
                     section(theme, QStringLiteral("Needs an outcome"), QStringLiteral("2"), narrow,
                             {person("BEDFORD, Alan", "25-Oct-1959", "KW-0012",
                                     {plainCell("Mon 07-Sep 14:00, keywork")}, "Record outcome"),
                              person("FENWICK, Dawn", "09-Sep-1971", "KW-0199",
                                     {plainCell("Fri 04-Sep 10:30, telephone")}, "Record outcome")}));
    body->addSection(PageColumn::Side, QStringLiteral("Not seen 2"),
                     section(theme, QStringLiteral("Not seen for 28 days"), QStringLiteral("2"), narrow,
                             {person("BEDFORD, Alan", "25-Oct-1959", "KW-0012",
                                     {plainCell("Last seen 04-Aug-2026 (35 days)")}, "Book"),
                              person("ROWE, Stephen", "17-Mar-1977", "KW-0274",
                                     {plainCell("Last seen 10-Aug-2026 (29 days)")}, "Book")}));
    const RowLayout withIcon{.shape = RowShape::TwoLine,
                             .columns = {cellColumn(), identityColumn(), cellColumn()}};
    body->addSection(
        PageColumn::Side, QStringLiteral("Since you last looked"),
        section(theme, QStringLiteral("Since you last looked"), QStringLiteral("Mon 07-Sep 16:50"), withIcon,
                {person("HUSSAIN, Imran", "23-Apr-1988", "KW-0391",
                        {iconCell(Icon::Call), plainCell("Pharmacy: third day missed, plan on hold")}, {}),
                 person("MARSH, Carys", "14-Jul-1985", "KW-0412",
                        {iconCell(Icon::Partner), plainCell("Housing partner: flat viewing 15-Sep")}, {})}));
    return page;
}

} // namespace keywork::gallery
