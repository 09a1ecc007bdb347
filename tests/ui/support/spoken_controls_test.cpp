#include "support/themed.h"
#include "ui/support/line_field.h"
#include "ui/support/password_field.h"
#include "ui/support/row_list.h"
#include "ui/support/spoken_line.h"
#include "ui/support/spoken_rows.h"

#include <QAccessible>
#include <QLineEdit>
#include <QSignalSpy>

namespace keywork::ui {
namespace {

class SpokenControlsTest : public test::Themed {
public:
    SpokenControlsTest()
    {
        takeLinesFromAssistance();
        letRowsBePressed();
    }

    static QAccessibleInterface& spoken(QWidget& widget)
    {
        return *QAccessible::queryAccessibleInterface(&widget);
    }
};

TEST_F(SpokenControlsTest, WhatAssistancePutsIntoALineCountsAsTyped)
{
    LineField field(theme, "place", "&Place:");
    const QSignalSpy edited(&field, &Field::edited);
    QAccessibleEditableTextInterface* line = spoken(field.edit()).editableTextInterface();
    ASSERT_NE(line, nullptr);
    line->insertText(0, "Rom 2");
    line->replaceText(0, 3, "Room");
    EXPECT_EQ(field.text(), "Room 2");
    spoken(field.edit()).setText(QAccessible::Value, "Room 3");
    EXPECT_EQ(field.text(), "Room 3");
    line->deleteText(4, 6);
    EXPECT_EQ(field.text(), "Room");
    EXPECT_EQ(edited.count(), 4);
}

TEST_F(SpokenControlsTest, ALineThatIsReadOnlyTakesNothing)
{
    LineField field(theme, "place", "&Place:");
    field.edit().setText("Room 2");
    field.edit().setReadOnly(true);
    EXPECT_EQ(spoken(field.edit()).editableTextInterface(), nullptr);
    spoken(field.edit()).setText(QAccessible::Value, "Room 3");
    EXPECT_EQ(field.text(), "Room 2");
}

TEST_F(SpokenControlsTest, APasswordIsNeverReadOut)
{
    PasswordField field(theme, "password", "&Password:");
    spoken(field.edit()).setText(QAccessible::Value, "practice");
    EXPECT_EQ(field.text(), "practice");
    EXPECT_TRUE(spoken(field.edit()).state().passwordEdit);
    EXPECT_FALSE(spoken(field.edit()).text(QAccessible::Value).contains("practice"));
    EXPECT_EQ(spoken(field.edit()).textInterface()->text(0, 8), QString());
}

TEST_F(SpokenControlsTest, ARowCanBePressedAndDoesItsAction)
{
    RowList list(theme, "Due", {.columns = {cellColumn()}});
    Row heading;
    heading.kind = RowKind::Heading;
    heading.cells = {plainCell("Overdue")};
    Row first;
    first.key = "first";
    first.sentence = "The first";
    first.cells = {plainCell("The first")};
    first.action = "Open";
    Row second = first;
    second.key = "second";
    second.sentence = "The second";
    list.setRows({heading, first, second});
    show(list, {400, 300});
    const QSignalSpy acted(&list, &RowList::acted);
    EXPECT_EQ(spoken(list).childCount(), 3);
    EXPECT_EQ(spoken(list).child(0)->actionInterface(), nullptr);
    QAccessibleInterface* row = spoken(list).child(2);
    EXPECT_EQ(row->text(QAccessible::Name), "The second");
    EXPECT_EQ(spoken(list).indexOfChild(row), 2);
    ASSERT_NE(row->actionInterface(), nullptr);
    EXPECT_EQ(row->actionInterface()->localizedActionDescription(QAccessibleActionInterface::pressAction()),
              "Open");
    row->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_TRUE(acted.isEmpty()); // not while the row is being asked
    QCoreApplication::processEvents();
    ASSERT_EQ(acted.count(), 1);
    EXPECT_EQ(acted.front().front().toInt(), 2);
    EXPECT_TRUE(row->state().selected);
}

TEST_F(SpokenControlsTest, RowsAreMadeAnewWithTheListsOwn)
{
    RowList list(theme, "Due", {.columns = {cellColumn()}});
    Row row;
    row.key = "one";
    row.sentence = "One";
    list.setRows({row});
    const QAccessible::Id before = QAccessible::uniqueId(spoken(list).child(0));
    row.sentence = "Another";
    list.setRows({row});
    EXPECT_EQ(QAccessible::accessibleInterface(before), nullptr);
    EXPECT_EQ(spoken(list).child(0)->text(QAccessible::Name), "Another");
    list.setRows({});
    EXPECT_EQ(spoken(list).child(0), nullptr);
}

} // namespace
} // namespace keywork::ui
