#include "policy/help_pages.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/find_or_do.h"
#include "ui/shell/help_panel.h"
#include "ui/shell/help_view.h"
#include "ui/support/screen_text.h"
#include "whole_window.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QRegularExpression>
#include <QSet>
#include <QShortcut>
#include <QTest>

// Help (F1): on every page there is, reachable as a whole, and true about the keys.
namespace keywork::ui {
namespace {

const QRegularExpression& chordInText()
{
    static const QRegularExpression chord(QStringLiteral(
        "\\*\\*((?:(?:Ctrl|Alt|Shift)\\+)*(?:[A-Z0-9?]|F\\d+|Esc|Tab|Enter|Plus|Minus|Up|Down))\\*\\*"));
    return chord;
}

QString written(QString chord)
{
    return chord.replace(QStringLiteral("Plus"), QStringLiteral("+"))
        .replace(QStringLiteral("Minus"), QStringLiteral("-"));
}

class HelpTest : public test::WholeWindow {
public:
    HelpTest() { show(window, {1366, 768}); }

    void collect(const QString& where)
    {
        const QString topic = window.helpTopic();
        if (!policy::helpPage(fromScreen(topic)))
            faults << QStringLiteral("%1 has no page of help (“%2”)").arg(where, topic);
        topics << topic;
        if (window.workplace() != nullptr)
            for (const ListedAction& action : window.workplace()->pages().context().actions.available())
                keys << action.chord;
        for (const auto* button : window.findChildren<QAbstractButton*>())
            if (button->isVisible()) keys << chordText(button->shortcut());
        for (const auto* action : window.findChildren<QAction*>()) keys << chordText(action->shortcut());
        for (const auto* shortcut : window.findChildren<QShortcut*>()) keys << chordText(shortcut->key());
    }

    QSet<QString> topics;
    QSet<QString> keys;
    QStringList faults;
};

TEST_F(HelpTest, HasAPageForEveryPlaceAndEveryPageOfItIsReachedAndNamesKeysThatWork)
{
    walkThrough([this](const QString& where, QWidget*) { collect(where); });
    EXPECT_EQ(faults.join(u'\n').toStdString(), "");
    // The walk opens an episode only where somebody comes back.
    PageArea& pages = window.workplace()->pages();
    ASSERT_FALSE(pages.recentPeople().empty());
    pages.openEpisode(pages.recentPeople().front().id);
    EXPECT_TRUE(QTest::qWaitFor([this] { return window.helpTopic() == QStringLiteral("open-episode"); }));
    topics << window.helpTopic();
    topics << topicOfWindow(); // from every other one, by All keys
    // Keys of a field or an answer, which are no action's: they belong to what has the focus.
    keys << QStringLiteral("1") << QStringLiteral("5") << QStringLiteral("Ctrl+Enter");
    for (int goal = 1; goal <= 9; ++goal) keys << QStringLiteral("Ctrl+%1").arg(goal);
    for (const std::string& topic : policy::helpTopics()) {
        EXPECT_TRUE(topics.contains(onScreen(topic))) << topic << " is never reached";
        const QString text = onScreen(std::string(*policy::helpPage(topic)));
        EXPECT_TRUE(text.startsWith(QStringLiteral("# "))) << topic;
        for (auto found = chordInText().globalMatch(text); found.hasNext();) {
            const QString chord = written(found.next().captured(1));
            EXPECT_TRUE(keys.contains(chord)) << topic << " names " << chord.toStdString();
        }
    }
}

TEST_F(HelpTest, OpensByF1AndGivesTheFocusBackOnEsc)
{
    auto* password = window.findChild<QWidget*>(QStringLiteral("password"));
    ASSERT_TRUE(password->hasFocus());
    QTest::keyClick(password, Qt::Key_F1);
    EXPECT_TRUE(window.help().isOpen());
    EXPECT_TRUE(window.help().view().hasFocus());
    EXPECT_EQ(window.help().view().topic(), "sign-in");
    EXPECT_EQ(window.help().view().accessibleName(), "Help: Sign in");
    QTest::keyClick(&window.help().view(), Qt::Key_Escape);
    EXPECT_FALSE(window.help().isOpen());
    EXPECT_TRUE(password->hasFocus());
}

TEST_F(HelpTest, ClosesByF1WhereItIsRead)
{
    auto* password = window.findChild<QWidget*>(QStringLiteral("password"));
    QTest::keyClick(password, Qt::Key_F1);
    password->setFocus(); // beside it, somebody goes on
    QTest::keyClick(password, Qt::Key_F1);
    EXPECT_TRUE(window.help().view().hasFocus()) << "F1 leads into the one that is open";
    QTest::keyClick(&window.help().view(), Qt::Key_F1);
    EXPECT_FALSE(window.help().isOpen());
    EXPECT_TRUE(password->hasFocus());
}

TEST_F(HelpTest, TellsOfTheWindowWhereNobodyHasWrittenAPage)
{
    HelpView view(theme);
    view.setTopic(QStringLiteral("nothing-like-it"));
    EXPECT_EQ(view.topic(), topicOfWindow());
    EXPECT_TRUE(view.toPlainText().contains(QStringLiteral("Find or do")));
}

} // namespace
} // namespace keywork::ui
