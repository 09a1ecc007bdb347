#include "practice.h"

#include "policy/load_policy.h"
#include "support/settle.h"
#include "support/themed.h"
#include "support/window_audit.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/find_or_do.h"
#include "ui/shell/main_window.h"
#include "ui/shell/sign_in_page.h"
#include "ui/shell/tour.h"
#include "ui/shell/workplace.h"
#include "ui/support/dialog_prompter.h"

#include <QDir>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace keywork::ui {
namespace {

class WindowTest : public test::Themed {
public:
    WindowTest() { show(window, {1366, 768}); }

    static std::unique_ptr<Entrance> entranceOf(const std::filesystem::path& store)
    {
        auto policy =
            std::make_shared<const policy::Policy>(policy::loadPolicy(policy::ShippedPolicy{}).value());
        return std::make_unique<Entrance>(app::describeStore(store).value(), std::nullopt, std::move(policy));
    }

    Places places()
    {
        Places places;
        places.settings = [this](const PageContext& context) {
            return new SettingsPage(context, theme, {}, std::nullopt);
        };
        return places;
    }

    QLineEdit& password() { return *window.signInPage()->findChild<QLineEdit*>("password"); }

    void signIn()
    {
        QSignalSpy entered(&window, &MainWindow::entered);
        QTest::keyClicks(&password(), app::practicePassword);
        QTest::keyClick(&password(), Qt::Key_Return);
        ASSERT_TRUE(entered.wait(10'000));
        test::settle();
    }

    QLineEdit& findField() { return *window.findChild<QLineEdit*>("findOrDo"); }

    std::unique_ptr<Entrance> entrance = entranceOf(test::practiceStore());
    DialogPrompter prompter{theme};
    MainWindow window{theme, *entrance, prompter, places()};
};

TEST_F(WindowTest, StartsWithTheFocusInThePassword)
{
    EXPECT_TRUE(password().hasFocus());
    EXPECT_EQ(window.windowTitle(), "Keywork – Sign in");
}

TEST_F(WindowTest, KeepsAWrongPasswordSelectedAndSaysWhatToDo)
{
    QSignalSpy said(window.signInPage(), &SignInPage::said);
    QTest::keyClicks(&password(), "practise");
    QTest::keyClick(&password(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(password().hasSelectedText(), 10'000);
    EXPECT_EQ(password().selectedText().size(), 8);
    EXPECT_TRUE(password().hasFocus());
    EXPECT_TRUE(said.back().front().toString().startsWith("That is not the password."));
}

TEST_F(WindowTest, ChoosesTheAccountFromThePassword)
{
    QTest::keyClick(&password(), Qt::Key_Down);
    signIn();
    EXPECT_TRUE(window.workplace()->core().user().has(domain::Role::TeamLead));
}

TEST_F(WindowTest, NamesThePageAndNobodyInItsTitle)
{
    signIn();
    EXPECT_EQ(window.windowTitle(), "Keywork – Settings");
}

TEST_F(WindowTest, OpensFindOrDoByItsChordAndGivesTheFocusBack)
{
    signIn();
    QWidget* before = QApplication::focusWidget();
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    EXPECT_TRUE(findField().hasFocus());
    EXPECT_EQ(findField().accessibleName(), "Find or do");
    QTest::keyClick(&findField(), Qt::Key_Escape);
    EXPECT_FALSE(window.workplace()->findOrDo().isOpen());
    EXPECT_EQ(QApplication::focusWidget(), before);
}

// At once, so that the keys pressed next are for the page that was gone to.
TEST_F(WindowTest, GoesWhereALetterLeadsBeforeTheNextKeyIsRead)
{
    signIn();
    QWidget* first = QApplication::focusWidget();
    QTest::keyClick(first, Qt::Key_Tab);
    ASSERT_NE(QApplication::focusWidget(), first);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::AltModifier);
    EXPECT_EQ(QApplication::focusWidget(), first);
}

TEST_F(WindowTest, DoesAnActionFoundByItsName)
{
    signIn();
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(&findField(), ">larger");
    QTest::keyClick(&findField(), Qt::Key_Return);
    EXPECT_EQ(theme.appearance().textPercent, 110);
    EXPECT_FALSE(window.workplace()->findOrDo().isOpen());
}

TEST_F(WindowTest, ClosesByItsChord)
{
    signIn();
    QTest::keyClick(&window, Qt::Key_Q, Qt::ControlModifier);
    test::settle();
    EXPECT_FALSE(window.isVisible());
}

TEST_F(WindowTest, SignsOutToTheSignInPage)
{
    signIn();
    QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    test::settle();
    EXPECT_EQ(window.workplace(), nullptr);
    EXPECT_TRUE(password().hasFocus());
}

TEST_F(WindowTest, StepsThroughTheSizesOfText)
{
    EXPECT_EQ(nextTextPercent(100, 1), 110);
    EXPECT_EQ(nextTextPercent(105, -1), 100);
    EXPECT_EQ(nextTextPercent(200, 1), 200);
    EXPECT_EQ(nextTextPercent(90, -1), 90);
}

TEST_F(WindowTest, KeepsAPictureOfEachPageOnATour)
{
    const test::TemporaryFolder pictures;
    const QDir folder(QString::fromStdString(pictures.path().string()));
    auto* tour = new Tour(window, theme, folder.path(), [](const std::function<void()>& then) {
        test::settle();
        then();
    });
    QSignalSpy finished(tour, &Tour::finished);
    tour->start();
    ASSERT_TRUE(finished.wait(30'000));
    EXPECT_EQ(finished.front().front().toInt(), 0);
    const QStringList names = folder.entryList({"*.png"}, QDir::Files, QDir::Name);
    EXPECT_EQ(names.front(), "01-sign-in.png");
    EXPECT_FALSE(names.filter("settings").isEmpty());
    EXPECT_EQ(QImage(folder.filePath(names.front())).size(), QSize(1366, 768));
}

struct Setting {
    PaletteChoice palette;
    int percent;
    QSize size;
    const char* name;
};

class WindowLookTest : public WindowTest, public testing::WithParamInterface<Setting> {
public:
    QStringList faults() { return test::faultsOf(window); }
};

TEST_P(WindowLookTest, NamesEveryWidgetAndClipsNothing)
{
    look(GetParam().palette, GetParam().percent);
    window.resize(GetParam().size);
    EXPECT_EQ(faults(), QStringList()) << "on the sign-in page";
    signIn();
    EXPECT_EQ(faults(), QStringList()) << "on the page Settings";
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    EXPECT_EQ(faults(), QStringList()) << "in Find or do";
}

INSTANTIATE_TEST_SUITE_P(Looks, WindowLookTest,
                         testing::Values(Setting{PaletteChoice::Light, 100, {1366, 768}, "Light"},
                                         Setting{PaletteChoice::Dark, 100, {1024, 768}, "Narrow"},
                                         Setting{PaletteChoice::HighContrast, 150, {1366, 768}, "Large"},
                                         Setting{PaletteChoice::Light, 200, {1920, 1080}, "Largest"}),
                         [](const auto& setting) { return std::string(setting.param.name); });

} // namespace
} // namespace keywork::ui
