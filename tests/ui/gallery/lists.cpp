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
                              StatusKind::Ok, "Attended 55 min", "Continue draft"),
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

// A heading over a list, as every section of a page is built.
struct Section {
    QWidget* whole;
    SectionHeading* heading;
    RowList* list;
};

Section makeSection(const Theme& theme, const QString& title, const QString& count, RowLayout layout,
                    std::vector<Row> rows)
{
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* heading = new SectionHeading(theme, title, count);
    auto* list = new RowList(theme, title, std::move(layout));
    list->setRows(std::move(rows));
    column->addWidget(heading);
    column->addWidget(list);
    return {whole, heading, list};
}

PageHeader* header(const Theme& theme)
{
    auto* header = new PageHeader(theme, "Today", "Tuesday 08-Sep-2026");
    header->addAction(makeButton(theme, "Register client", Icon::Register));
    QPushButton* record = makePrimaryButton(theme, "&Record session", Icon::RecordSession);
    setShortcutHint(*record, "Ctrl+N");
    header->addAction(record);
    return header;
}

QWidget* appointmentsSection(const Theme& theme)
{
    const RowLayout layout{.columns = {cellColumn(), identityColumn(), cellColumn(1, 1), cellColumn()}};
    const Section section = makeSection(theme, "Appointments", "5 today", layout, appointments());
    section.heading->addLink("New appointment", Icon::Appointment);
    return section.whole;
}

QWidget* dueSection(const Theme& theme)
{
    const RowLayout layout{.columns = {cellColumn(), identityColumn(), cellColumn(1)}};
    const Section section = makeSection(theme, "Due", {}, layout, due());
    auto* filters = new SegmentedControl(
        theme, "Show", {"All 11", "Overdue 2", "On hold 1", "Closing 3", "Open 2", "Opening 3"},
        SegmentLook::Chips);
    filters->setCurrent(0);
    section.heading->addWidget(filters);
    section.list->setCurrentRowShown(CurrentRowShown::Always);
    section.list->setCurrentRow(3);
    return section.whole;
}

void addSideSections(const Theme& theme, PageBody& body)
{
    const RowLayout narrow{.shape = RowShape::TwoLine, .columns = {identityColumn(), cellColumn()}};
    const RowLayout withIcon{.shape = RowShape::TwoLine,
                             .columns = {cellColumn(), identityColumn(), cellColumn()}};
    const auto add = [&](const QString& name, const QString& title, const QString& count,
                         const RowLayout& layout, std::vector<Row> rows) {
        body.addSection(PageColumn::Side, name,
                        makeSection(theme, title, count, layout, std::move(rows)).whole);
    };
    add("Needs an outcome 2", "Needs an outcome", "2", narrow,
        {person("BEDFORD, Alan", "25-Oct-1959", "KW-0012", {plainCell("Mon 07-Sep 14:00, keywork")},
                "Record outcome"),
         person("FENWICK, Dawn", "09-Sep-1971", "KW-0199", {plainCell("Fri 04-Sep 10:30, telephone")},
                "Record outcome")});
    add("Not seen 2", "Not seen for 28 days", "2", narrow,
        {person("BEDFORD, Alan", "25-Oct-1959", "KW-0012", {plainCell("Last seen 04-Aug-2026 (35 days)")},
                "Book"),
         person("ROWE, Stephen", "17-Mar-1977", "KW-0274", {plainCell("Last seen 10-Aug-2026 (29 days)")},
                "Book")});
    add("Since you last looked", "Since you last looked", "Mon 07-Sep 16:50", withIcon,
        {person("HUSSAIN, Imran", "23-Apr-1988", "KW-0391",
                {iconCell(Icon::Call), plainCell("Pharmacy: third day missed, plan on hold")}, {}),
         person("MARSH, Carys", "14-Jul-1985", "KW-0412",
                {iconCell(Icon::Partner), plainCell("Housing partner: flat viewing 15-Sep")}, {})});
}

} // namespace

QWidget* makeLists(const Theme& theme)
{
    auto* page = new QWidget;
    setGround(*page, Ground::Page);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header(theme));
    auto* body = new PageBody(theme);
    column->addWidget(body);
    body->addSection(PageColumn::Main, "Appointments 5", appointmentsSection(theme));
    body->addSection(PageColumn::Main, "Due 11", dueSection(theme));
    addSideSections(theme, *body);
    body->showSection(1);
    return page;
}

} // namespace keywork::gallery
