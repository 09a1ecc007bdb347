#include "people.h"
#include "support/themed.h"
#include "ui/shell/action_menu.h"
#include "ui/shell/action_registry.h"
#include "ui/support/buttons.h"
#include "ui/support/look.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

namespace keywork::ui {
namespace {

class ActionRegistryTest : public test::Themed {
public:
    ActionRegistryTest()
    {
        auto* column = new QVBoxLayout(&window);
        page = new QWidget;
        column->addWidget(page);
        registry.add({.id = "refresh",
                      .name = "Read again",
                      .group = ActionGroup::View,
                      .shortcut = QKeySequence(Qt::Key_F5),
                      .does = Deed([this] { ++done; })});
        registry.addTo(*page, {.id = "sign",
                               .name = "Sign",
                               .shortcut = QKeySequence("Ctrl+Return"),
                               .does = Deed([this] { ++signedTimes; })});
        registry.add({.id = "recordSession",
                      .name = "Record session",
                      .group = ActionGroup::Client,
                      .shortcut = QKeySequence("Ctrl+N"),
                      .does = ClientDeed([this](const app::Identity& who) { with = who.id; })});
        show(window, {300, 200});
    }

    QStringList names() const
    {
        QStringList names;
        for (const ListedAction& action : registry.available()) names << action.name;
        return names;
    }

    QWidget window;
    QWidget* page = nullptr;
    ActionRegistry registry{theme, window};
    int done = 0;
    int signedTimes = 0;
    std::optional<domain::ClientId> with;
};

TEST_F(ActionRegistryTest, ListsInTheOrderOfTheGroups)
{
    EXPECT_EQ(names(), QStringList({"Record session", "Sign", "Read again"}));
}

TEST_F(ActionRegistryTest, LeavesOutTheActionsOfAPageThatIsNotInView)
{
    page->hide();
    EXPECT_EQ(names(), QStringList({"Record session", "Read again"}));
    registry.run("sign");
    QTest::keyClick(&window, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(signedTimes, 0);
}

TEST_F(ActionRegistryTest, DoesAnActionByItsShortcut)
{
    QTest::keyClick(&window, Qt::Key_F5);
    QTest::keyClick(&window, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(done, 1);
    EXPECT_EQ(signedTimes, 1);
}

TEST_F(ActionRegistryTest, DoesItWithTheClientInHand)
{
    registry.setClientInHand([] { return std::optional(test::carys()); });
    registry.run("recordSession");
    EXPECT_EQ(with, test::carys().id);
}

TEST_F(ActionRegistryTest, AsksForSomebodyWhenNobodyIsInHand)
{
    QString asked;
    registry.setChooser([&](const QString& id) { asked = id; });
    registry.run("recordSession");
    EXPECT_EQ(asked, "recordSession");
    EXPECT_FALSE(with);
}

TEST_F(ActionRegistryTest, WritesChordsAsTheKeysAreCalled)
{
    EXPECT_EQ(chordText(QKeySequence("Ctrl+Return")), "Ctrl+Enter");
}

TEST_F(ActionRegistryTest, ShowsTheChordOnAPrimaryButtonAndInEveryTip)
{
    QPushButton* primary = makePrimaryButton(theme, "Sign");
    QPushButton* link = makeLink(theme, "Sign");
    primary->setParent(&window);
    link->setParent(&window);
    registry.bind(*primary, "sign");
    registry.bind(*link, "sign");
    EXPECT_EQ(shortcutHint(primary), "Ctrl+Enter");
    EXPECT_EQ(link->toolTip(), "Sign (Ctrl+Enter)");
    primary->click();
    EXPECT_EQ(signedTimes, 1);
}

TEST_F(ActionRegistryTest, ForgetsTheActionsOfAPageThatIsGone)
{
    delete page;
    EXPECT_EQ(names(), QStringList({"Record session", "Read again"}));
    registry.run("sign");
    EXPECT_EQ(signedTimes, 0);
}

TEST_F(ActionRegistryTest, PutsEveryActionThatCanBeDoneIntoTheMenu)
{
    const std::unique_ptr<QMenu> menu(makeActionMenu(registry, window));
    QStringList texts;
    for (const QAction* action : menu->actions())
        if (!action->isSeparator()) texts << action->text().section(u'\t', 0, 0);
    EXPECT_EQ(texts, names());
}

} // namespace
} // namespace keywork::ui
