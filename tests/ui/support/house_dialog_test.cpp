#include "ui/support/house_dialog.h"

#include "support/themed.h"

#include <QLabel>
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

} // namespace
} // namespace keywork::ui
