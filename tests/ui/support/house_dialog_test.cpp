#include "ui/support/house_dialog.h"

#include "support/themed.h"
#include "ui/support/buttons.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <gtest/gtest.h>

namespace keywork::ui {
namespace {

class HouseDialogTest : public test::Themed {
public:
    HouseDialogTest() { show(window, {600, 500}); }

    QWidget window;
};

TEST_F(HouseDialogTest, MovesUpWhenItGrowsPastTheFootOfItsWindow)
{
    auto* dialog = new HouseDialog(theme, "Close episode", StatusKind::Info, window);
    auto* asked = new QWidget;
    dialog->addContent(asked);
    dialog->addAgree("Close episode");
    dialog->open();
    test::settle();
    const int foot = window.frameGeometry().bottom();
    dialog->move(dialog->x(), foot - dialog->height());
    const int before = dialog->height();
    asked->setMinimumHeight(200);
    test::settle();
    ASSERT_GT(dialog->height(), before);
    EXPECT_LE(dialog->frameGeometry().bottom(), foot);
    EXPECT_GE(dialog->y(), window.frameGeometry().top());
}

TEST_F(HouseDialogTest, LeavesEnterToWhatHasTheFocusAndAgreesWithCtrlEnter)
{
    auto* dialog = new HouseDialog(theme, "Start treatment", StatusKind::Info, window);
    auto* field = new QLineEdit;
    QPushButton* link = makeLink(theme, "Change the start");
    auto* choice = new QComboBox;
    for (QWidget* widget : std::initializer_list<QWidget*>{field, link, choice}) dialog->addContent(widget);
    QPushButton* cancel = dialog->addDecline("Cancel");
    dialog->addAgree("Start treatment");
    int agreed = 0;
    dialog->setCheck([&] { return ++agreed == 0; });
    int followed = 0;
    QObject::connect(link, &QPushButton::clicked, dialog, [&] { ++followed; });
    dialog->open();
    QApplication::setActiveWindow(dialog);
    test::settle();
    for (QWidget* widget : std::initializer_list<QWidget*>{field, choice, link}) {
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_Return);
    }
    EXPECT_EQ(agreed, 0);
    EXPECT_EQ(followed, 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{field, choice, link, cancel}) {
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_Return, Qt::ControlModifier);
    }
    EXPECT_EQ(agreed, 4);
    EXPECT_EQ(followed, 1) << "the link that had the focus";
    EXPECT_TRUE(dialog->isVisible()) << "and not declined";
}

} // namespace
} // namespace keywork::ui
