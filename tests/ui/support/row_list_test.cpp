#include "support/themed.h"
#include "ui/support/row_delegate.h"
#include "ui/support/row_list.h"
#include "ui/support/scroll_column.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace keywork::ui {
namespace {

Row person(const QString& name, const QString& ref)
{
    Row row;
    row.key = ref;
    row.identity = Identity{name, "14-Jul-1985", ref};
    row.cells = {statusCell(StatusKind::Due, "Due in 3 days"), plainCell("Care-plan review")};
    row.action = "Review plan";
    row.sentence = name + ", born 14 July 1985, " + ref + ", care-plan review due in 3 days";
    return row;
}

std::vector<Row> people()
{
    return {headingRow("Due"), person("MARSH, Carys", "KW-0412"), person("MARSH, Carl", "KW-0155"),
            headingRow("Later"), person("NOWAK, Piotr", "KW-0440")};
}

class RowListTest : public test::Themed {
public:
    RowListTest()
    {
        list.setRows(people());
        show(list, {700, 300});
    }

    QPoint actionOf(int row)
    {
        const QModelIndex index = list.model()->index(row, 0);
        auto* delegate = static_cast<RowDelegate*>(list.itemDelegate());
        return delegate->actionRect(list.visualRect(index), row).center();
    }

    RowList list{theme, "Due", {.columns = {cellColumn(), identityColumn(), cellColumn(1)}}};
    QSignalSpy acted{&list, &RowList::acted};
};

TEST(RowModelTest, KeepsWhatQtAsksOfAModel)
{
    RowModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(people());
    model.setRows({});
    model.setRows(people());
    EXPECT_EQ(model.rowCount(), 5);
    EXPECT_EQ(model.index(1).data(Qt::AccessibleTextRole).toString(),
              "MARSH, Carys, born 14 July 1985, KW-0412, care-plan review due in 3 days");
    EXPECT_FALSE(model.flags(model.index(0)) & Qt::ItemIsSelectable);
}

TEST_F(RowListTest, SpeaksWholeRows)
{
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&list);
    ASSERT_NE(spoken, nullptr);
    EXPECT_EQ(spoken->text(QAccessible::Name), "Due");
    EXPECT_EQ(spoken->child(1)->text(QAccessible::Name), people()[1].sentence);
}

TEST_F(RowListTest, HasACurrentRowAsSoonAsItHasTheFocus)
{
    list.setFocus();
    EXPECT_EQ(list.currentRow(), 1);
}

// A narrow column, one of whose rows says more than its line holds.
TEST_F(RowListTest, MakesOnlyTheRowHigherWhoseWordsNeedAnotherLine)
{
    RowList side(theme, "Changed",
                 {.shape = RowShape::TwoLine, .columns = {cellColumn(), identityColumn(), wrappingColumn()}});
    Row few;
    few.identity = Identity{"MARSH, Carys", "14-Jul-1985", "KW-0412"};
    few.cells = {iconCell(Icon::Appointment), plainCell("Moved")};
    Row many = few;
    many.cells.back() = plainCell("Benefits stopped or changed, Dr Asha Mehta-Williams");
    side.setRows({few, many});
    show(side, {316, 200});
    const auto& delegate = static_cast<RowDelegate&>(*side.itemDelegate());
    EXPECT_EQ(delegate.shortenedWords(), QStringList());
    const auto heightOf = [&](int row) { return side.visualRect(side.model()->index(row, 0)).height(); };
    EXPECT_GT(heightOf(1), heightOf(0));
    EXPECT_EQ(side.heightForWidth(316), heightOf(0) + heightOf(1));
}

TEST_F(RowListTest, NamesTheWordsItShortens)
{
    RowList side(theme, "Notes", {.shape = RowShape::TwoLine, .columns = {identityColumn(), cellColumn(1)}});
    Row row = people()[1];
    row.cells = {plainCell("Talked about the walk past the old flat and what to do about it next time")};
    row.action.clear();
    side.setRows({row});
    show(side, {316, 100});
    const auto& delegate = static_cast<RowDelegate&>(*side.itemDelegate());
    EXPECT_EQ(delegate.shortenedWords(), QStringList(row.cells.front().text));
}

TEST_F(RowListTest, GivesTheRoomOfTheActionToTheWordsOfARowThatHasNone)
{
    RowList notes(theme, "Notes", {.columns = {cellColumn(), cellColumn(1)}});
    Row draft;
    draft.key = "draft";
    draft.cells = {plainCell("08-Sep-2026"), plainCell("Yours, saved at 11:52 today")};
    draft.action = "Continue draft";
    Row written = draft;
    written.key = "written";
    written.action.clear();
    const auto shortened = [&] {
        return static_cast<RowDelegate&>(*notes.itemDelegate()).shortenedWords().size();
    };
    notes.setRows({draft, draft});
    show(notes, {330, 100});
    ASSERT_EQ(shortened(), 2);
    notes.setRows({draft, written});
    EXPECT_EQ(shortened(), 1);
}

TEST_F(RowListTest, PassesOverHeadings)
{
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Down);
    QTest::keyClick(&list, Qt::Key_Down);
    EXPECT_EQ(list.currentRow(), 4);
    QTest::keyClick(&list, Qt::Key_Down);
    EXPECT_EQ(list.currentRow(), 4);
    QTest::keyClick(&list, Qt::Key_Home);
    EXPECT_EQ(list.currentRow(), 1);
    QTest::keyClick(&list, Qt::Key_Up);
    EXPECT_EQ(list.currentRow(), 1);
    QTest::keyClick(&list, Qt::Key_End);
    EXPECT_EQ(list.currentRow(), 4);
    QTest::keyClick(&list, Qt::Key_PageUp);
    EXPECT_EQ(list.currentRow(), 1);
    QTest::keyClick(&list, Qt::Key_PageDown);
    EXPECT_EQ(list.currentRow(), 4);
}

TEST_F(RowListTest, ActsOnceOnEnterOnSpaceAndOnAClick)
{
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Return);
    EXPECT_EQ(acted.count(), 1);
    QTest::keyClick(&list, Qt::Key_Enter);
    EXPECT_EQ(acted.count(), 2);
    QTest::keyClick(&list, Qt::Key_Space);
    EXPECT_EQ(acted.count(), 3);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, actionOf(2));
    ASSERT_EQ(acted.count(), 4);
    EXPECT_EQ(acted.last().first().toInt(), 2);
}

TEST_F(RowListTest, ActsOnceOnADoubleClick)
{
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, actionOf(1));
    QTest::mouseDClick(list.viewport(), Qt::LeftButton, {}, actionOf(1));
    EXPECT_EQ(acted.count(), 1);
}

TEST_F(RowListTest, OnlyMovesThereWhenARowIsClickedBesideItsAction)
{
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                      list.visualRect(list.model()->index(2, 0)).topLeft() + QPoint(20, 8));
    EXPECT_EQ(acted.count(), 0);
    EXPECT_EQ(list.currentRow(), 2);
}

TEST_F(RowListTest, ActsAnywhereOnARowThatNamesNoAction)
{
    auto rows = people();
    rows[1].action.clear();
    list.setRows(rows);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                      list.visualRect(list.model()->index(1, 0)).topLeft() + QPoint(20, 8));
    EXPECT_EQ(acted.count(), 1);
}

TEST_F(RowListTest, DoesNothingWhereAHeadingIsClicked)
{
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                      list.visualRect(list.model()->index(0, 0)).center());
    EXPECT_EQ(acted.count(), 0);
}

TEST_F(RowListTest, StaysWithItsPersonWhenTheRowsAreMadeAnew)
{
    list.setFocus();
    list.setCurrentRow(2);
    auto rows = people();
    rows.insert(rows.begin() + 1, person("ADEYEMI, Grace", "KW-0471"));
    list.setRows(rows);
    EXPECT_EQ(list.currentKey(), "KW-0155");
    EXPECT_EQ(list.currentRow(), 3);
}

TEST_F(RowListTest, StaysAtItsPlaceWhenItsRowHasGone)
{
    list.setFocus();
    list.setCurrentRow(2);
    auto rows = people();
    rows.erase(rows.begin() + 2);
    list.setRows(rows);
    EXPECT_EQ(list.currentKey(), "KW-0440");
    list.setRows({headingRow("Due"), person("MARSH, Carys", "KW-0412")});
    EXPECT_EQ(list.currentKey(), "KW-0412");
}

TEST_F(RowListTest, SaysWhyItIsEmpty)
{
    list.setEmptyMessage("Nothing is due.");
    list.setRows({});
    EXPECT_EQ(list.accessibleDescription(), "Nothing is due.");
    EXPECT_EQ(list.currentRow(), -1);
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Return);
    EXPECT_EQ(acted.count(), 0);
}

TEST_F(RowListTest, OffersTheActionAndTheOthersInItsMenu)
{
    auto rows = people();
    rows[1].moreActions = {"Open record"};
    list.setRows(rows);
    list.setFocus();
    list.setCurrentRow(1);
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(list.viewport(), &byKey);
    auto* menu = list.findChild<QMenu*>();
    ASSERT_NE(menu, nullptr);
    ASSERT_EQ(menu->actions().size(), 2);
    QSignalSpy other(&list, &RowList::otherChosen);
    menu->actions()[0]->trigger();
    menu->actions()[1]->trigger();
    EXPECT_EQ(acted.count(), 1);
    ASSERT_EQ(other.count(), 1);
    EXPECT_EQ(other.first(), (QVariantList{1, 0}));
    menu->close();
}

TEST_F(RowListTest, IsAsHighAsItsRowsAndGrowsWithTheText)
{
    const int before = list.sizeHint().height();
    EXPECT_EQ(before, 3 * theme.height(Height::Row) + 2 * (theme.height(Height::Row)));
    look(PaletteChoice::Light, 200);
    EXPECT_GT(list.sizeHint().height(), 3 * before / 2);
}

TEST_F(RowListTest, StacksIdentitiesWhereThereIsNoRoomBesideThem)
{
    const int wide = list.heightForWidth(700);
    const int narrow = list.heightForWidth(380);
    EXPECT_EQ(narrow - wide, 3 * (theme.height(Height::TwoLineRow) - theme.height(Height::Row)));
}

TEST_F(RowListTest, MakesTheRowsHigherWhoseWordsMustBeReadWholeAndNoOthers)
{
    const auto heightOf = [this](RowColumn words, const QString& text) {
        RowList other(theme, "People", {.columns = {std::move(words), cellColumn()}});
        Row shortOne;
        shortOne.cells = {plainCell("Bev"), quietCell("not to be contacted")};
        Row row;
        row.cells = {plainCell(text), quietCell("not to be contacted")};
        other.setRows({shortOne, row});
        return other.heightForWidth(260);
    };
    const QString name = "Rebecca Ogden-Winterbourne, sister";
    const int line = QFontMetrics(theme.font(TextRole::Body)).lineSpacing();
    EXPECT_EQ(heightOf(cellColumn(1), name), 2 * theme.height(Height::Row));
    EXPECT_NEAR(heightOf(wrappingColumn(), name), 2 * theme.height(Height::Row) + 2 * line, 3);
    EXPECT_GT(heightOf(wrappingColumn(), name + " and " + name), heightOf(wrappingColumn(), name) + line);
}

TEST_F(RowListTest, WritesTheWordsOfARowWhereOthersAreDrawn)
{
    QStringList drawn;
    RowList other(theme, "Goals",
                  {.columns = {cellColumn(1), paintedColumn(40, [&](QPainter&, const QRect&, const Row& row) {
                                   drawn << row.key;
                               })}});
    Row rated;
    rated.key = "rated";
    rated.cells = {plainCell("A front door"), {}};
    Row worded;
    worded.key = "worded";
    worded.cells = {plainCell("Viewing"), quietCell("Client and keyworker")};
    other.setRows({rated, worded});
    other.resize(300, 120);
    other.grab();
    EXPECT_EQ(drawn, QStringList{"rated"});
}

TEST_F(RowListTest, SaysWhenItIsTooNarrowForItsNames)
{
    EXPECT_FALSE(list.isCramped());
    list.resize(200, 300);
    EXPECT_TRUE(list.isCramped());
}

TEST_F(RowListTest, IsFollowedByWhateverScrollsIt)
{
    ScrollColumn column;
    auto* longer = new RowList(theme, "Due", {.columns = {cellColumn(), identityColumn()}});
    std::vector<Row> rows;
    rows.reserve(60);
    for (int i = 0; i < 60; ++i) rows.push_back(person("MARSH, Carys", QString::number(i)));
    longer->setRows(rows);
    column.add(longer);
    show(column, {600, 300});
    longer->setFocus();
    EXPECT_EQ(column.verticalScrollBar()->value(), 0);
    QTest::keyClick(longer, Qt::Key_End);
    EXPECT_EQ(column.verticalScrollBar()->value(), column.verticalScrollBar()->maximum());
    QTest::keyClick(longer, Qt::Key_Home);
    EXPECT_EQ(column.verticalScrollBar()->value(), 0);
}

TEST_F(RowListTest, PaintsInEveryPaletteAndShape)
{
    for (const PaletteChoice palette :
         {PaletteChoice::Light, PaletteChoice::Dark, PaletteChoice::HighContrast}) {
        look(palette, 150);
        EXPECT_FALSE(list.grab().isNull());
    }
}

} // namespace
} // namespace keywork::ui
