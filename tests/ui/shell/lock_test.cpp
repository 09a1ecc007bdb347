#include "whole_window.h"

#include "app/entry/open_store.h"
#include "store/audit_table.h"
#include "support/settle.h"
#include "ui/shell/find_or_do.h"
#include "ui/shell/lock_page.h"
#include "ui/shell/locking.h"
#include "ui/support/house_dialog.h"

#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace keywork::ui {
namespace {

class LockTest : public test::WholeWindow {
public:
    LockTest()
    {
        show(window, {1366, 768});
        QSignalSpy entered(&window, &MainWindow::entered);
        QTest::keyClicks(window.signInPage()->findChild<QLineEdit*>("password"), app::practicePassword);
        QTest::keyClick(window.signInPage()->findChild<QLineEdit*>("password"), Qt::Key_Return);
        EXPECT_TRUE(entered.wait(10'000));
        show(window); // in front again: what had the focus has gone
    }

    Core& core() { return window.workplace()->core(); }
    QLineEdit& password() { return *window.locking().page()->findChild<QLineEdit*>("password"); }

    // Where the focus is, as a keyboard does.
    void press(Qt::Key key, Qt::KeyboardModifier with)
    {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::keyClick(QApplication::focusWidget(), key, with);
    }

    void toClients()
    {
        press(Qt::Key_C, Qt::AltModifier);
        test::settle();
        ASSERT_EQ(window.windowTitle(), "Keywork – Clients");
    }

    void lock()
    {
        press(Qt::Key_L, Qt::ControlModifier);
        ASSERT_TRUE(window.locking().isLocked());
    }

    void unlock()
    {
        QSignalSpy unlocked(&window.locking(), &Locking::unlocked);
        QTest::keyClicks(&password(), app::practicePassword);
        QTest::keyClick(&password(), Qt::Key_Return);
        ASSERT_TRUE(unlocked.wait(10'000));
        test::settle();
    }

    // Whether the store answers.
    bool reads()
    {
        std::optional<bool> answer;
        core().read(
            &window, [](app::Workspace& workspace) { return app::Reading<Date>(workspace.today()); },
            [&](const app::Reading<Date>& reading) { answer = reading.has_value(); });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 10'000); }();
        return answer.value_or(false);
    }
};

TEST_F(LockTest, HidesEverythingAtOnceAndLetsGoOfTheKey)
{
    toClients();
    lock();
    EXPECT_FALSE(window.workplace()->isVisible());
    EXPECT_EQ(window.windowTitle(), "Keywork – Locked");
    EXPECT_TRUE(password().hasFocus());
    QTRY_VERIFY_WITH_TIMEOUT(core().isLocked(), 10'000);
    EXPECT_EQ(core().store(), nullptr);
}

TEST_F(LockTest, LeadsBackToTheSamePlace)
{
    toClients();
    QWidget* before = QApplication::focusWidget();
    lock();
    unlock();
    EXPECT_TRUE(window.workplace()->isVisible());
    EXPECT_EQ(window.windowTitle(), "Keywork – Clients");
    EXPECT_EQ(QApplication::focusWidget(), before);
    EXPECT_TRUE(reads());
    EXPECT_NE(core().store(), nullptr);
}

TEST_F(LockTest, StaysLockedForAnotherPassword)
{
    lock();
    QTest::keyClicks(&password(), "practise");
    QTest::keyClick(&password(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(password().hasSelectedText(), 10'000);
    EXPECT_TRUE(window.locking().isLocked());
    EXPECT_TRUE(core().isLocked());
    unlock();
}

TEST_F(LockTest, DoesWhatWasAskedMeanwhileOnceItIsOpenAgain)
{
    lock();
    QTRY_VERIFY_WITH_TIMEOUT(core().isLocked(), 10'000);
    std::optional<bool> answer;
    core().read(
        &window, [](app::Workspace& workspace) { return app::Reading<Date>(workspace.today()); },
        [&](const app::Reading<Date>& reading) { answer = reading.has_value(); });
    press(Qt::Key_K, Qt::ControlModifier);
    EXPECT_FALSE(window.workplace()->findOrDo().isOpen()) << "no key reaches what is hidden";
    EXPECT_FALSE(answer.has_value());
    unlock();
    QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 10'000);
    EXPECT_TRUE(*answer);
}

TEST_F(LockTest, PutsAnOpenDialogOutOfSightAndBack)
{
    auto* dialog = new HouseDialog(theme, "About somebody", StatusKind::Info, window);
    dialog->addAgree("Close");
    dialog->open();
    window.lock();
    EXPECT_FALSE(dialog->isVisible());
    unlock();
    EXPECT_TRUE(dialog->isVisible());
    dialog->accept();
}

TEST_F(LockTest, TakesWhatWasCopiedOffTheClipboard)
{
    QApplication::clipboard()->setText("MARSH, Carys");
    lock();
    EXPECT_EQ(QApplication::clipboard()->text(), "");
}

TEST_F(LockTest, LetsSomebodyElseSignIn)
{
    lock();
    window.locking().page()->findChild<QPushButton*>("signInAsOther")->click();
    test::settle();
    EXPECT_EQ(window.workplace(), nullptr);
    EXPECT_FALSE(window.locking().isLocked());
    EXPECT_EQ(window.windowTitle(), "Keywork – Sign in");
}

TEST_F(LockTest, ClosesWithoutAPassword)
{
    lock();
    QTRY_VERIFY_WITH_TIMEOUT(core().isLocked(), 10'000);
    press(Qt::Key_Q, Qt::ControlModifier);
    test::settle();
    EXPECT_FALSE(window.isVisible());
}

TEST_F(LockTest, LocksByItselfWhenNothingIsPressed)
{
    emit window.locking().idle()->warned(12);
    EXPECT_TRUE(window.locking().warning()->isVisible());
    emit window.locking().idle()->expired();
    EXPECT_TRUE(window.locking().isLocked());
    EXPECT_FALSE(window.locking().warning()->isVisible());
}

} // namespace
} // namespace keywork::ui
