#include "ui/shell/undo_strip.h"
#include "whole_window.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace keywork::ui {
namespace {

class UndoTest : public test::WholeWindow {
public:
    UndoTest()
    {
        show(window, {1366, 768});
        QSignalSpy entered(&window, &MainWindow::entered);
        window.findChild<QLineEdit*>(QStringLiteral("password"))
            ->setText(QString::fromLatin1(app::practicePassword));
        window.findChild<QPushButton*>(QStringLiteral("signIn"))->click();
        EXPECT_TRUE(entered.count() > 0 || entered.wait(30'000));
        QApplication::setActiveWindow(&window);
        test::settle();
        pages().offerUndo(QStringLiteral("The draft is discarded."), [this](Page& shown) {
            ++undone;
            on = shown.title();
        });
        test::settle();
    }

    PageArea& pages() { return window.workplace()->pages(); }
    UndoStrip& strip() { return *window.findChild<UndoStrip*>(); }

    int undone = 0;
    QString on;
};

TEST_F(UndoTest, StandsAtTheFootUntilItIsDoneOnce)
{
    EXPECT_TRUE(strip().isVisible());
    EXPECT_EQ(window.regions().back(), &strip()) << "F6 comes to it";
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(undone, 1);
    EXPECT_EQ(on, "Today");
    EXPECT_FALSE(strip().isVisible());
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(undone, 1);
}

TEST_F(UndoTest, GoesWithThePage)
{
    pages().showSettings();
    test::settle();
    EXPECT_FALSE(strip().isVisible());
    pages().undo();
    EXPECT_EQ(undone, 0);
}

TEST_F(UndoTest, GoesOnceSomethingElseIsDone)
{
    pages().say(QStringLiteral("Appointment booked."));
    EXPECT_FALSE(strip().isVisible());
}

TEST_F(UndoTest, LeavesAFieldItsOwnUndo)
{
    pages().showClients();
    test::settle();
    pages().offerUndo(QStringLiteral("The draft is discarded."), [this](Page&) { ++undone; });
    auto* field = pages().current()->findChild<QLineEdit*>();
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("mar"));
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(undone, 0);
    EXPECT_TRUE(strip().isVisible());
}

} // namespace
} // namespace keywork::ui
