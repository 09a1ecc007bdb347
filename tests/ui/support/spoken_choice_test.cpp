#include "support/themed.h"
#include "ui/support/choice_field.h"

#include <QAccessible>
#include <QComboBox>
#include <QSignalSpy>

namespace keywork::ui {
namespace {

class SpokenChoiceTest : public test::Themed {
public:
    QAccessibleInterface& spoken() { return *QAccessible::queryAccessibleInterface(&field.box()); }

    ChoiceField field{theme, "kind", "&Kind:", {{"keywork", "Keywork"}, {"telephone", "Telephone"}}};
};

TEST_F(SpokenChoiceTest, IsCalledByItsLabelAndHasTheChoiceForItsValue)
{
    field.setKey("telephone");
    EXPECT_EQ(spoken().text(QAccessible::Name), "Kind");
    EXPECT_EQ(spoken().text(QAccessible::Value), "Telephone");
    EXPECT_EQ(spoken().role(), QAccessible::ComboBox);
}

TEST_F(SpokenChoiceTest, CanBeReadAsText)
{
    field.setKey("telephone");
    QAccessibleTextInterface* text = spoken().textInterface();
    ASSERT_NE(text, nullptr);
    EXPECT_EQ(text->text(0, text->characterCount()), "Telephone");
    EXPECT_EQ(text->text(4, 9), "phone");
}

TEST_F(SpokenChoiceTest, OpensAndClosesItsList)
{
    show(field);
    EXPECT_TRUE(spoken().state().collapsed);
    QAccessibleActionInterface* action = spoken().actionInterface();
    ASSERT_NE(action, nullptr);
    action->doAction(QAccessibleActionInterface::showMenuAction());
    EXPECT_TRUE(spoken().state().expanded);
    ASSERT_NE(spoken().child(0), nullptr);
    EXPECT_EQ(spoken().indexOfChild(spoken().child(0)), 0);
    action->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_TRUE(spoken().state().collapsed);
}

TEST_F(SpokenChoiceTest, GoesUpAndDownItsChoicesAsIfThePersonHadChosen)
{
    field.setKey("keywork");
    const QSignalSpy edited(&field, &Field::edited);
    QAccessibleActionInterface* action = spoken().actionInterface();
    action->doAction(QAccessibleActionInterface::increaseAction());
    EXPECT_EQ(field.key(), "telephone");
    action->doAction(QAccessibleActionInterface::increaseAction());
    EXPECT_EQ(field.key(), "telephone");
    action->doAction(QAccessibleActionInterface::decreaseAction());
    EXPECT_EQ(field.key(), "keywork");
    EXPECT_EQ(edited.count(), 2);
}

} // namespace
} // namespace keywork::ui
