#include "support/window_audit.h"

#include "gallery/boards.h"
#include "support/themed.h"
#include "ui/support/line_field.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace keywork::test {
namespace {

using namespace ui;

using WindowAuditTest = Themed;

TEST_F(WindowAuditTest, FindsAWidgetWithoutAName)
{
    QWidget window;
    auto* button = new QToolButton(&window);
    button->resize(40, 40);
    show(window, {200, 100});
    EXPECT_EQ(namelessWidgets(window).size(), 1);
    button->setAccessibleName("Lock");
    EXPECT_EQ(namelessWidgets(window), QStringList());
}

TEST_F(WindowAuditTest, FindsAColonLeftInAName)
{
    QWidget window;
    auto* label = new QLabel("&Date:", &window);
    auto* edit = new QLineEdit(&window);
    edit->setGeometry(0, 30, 100, 32);
    label->setBuddy(edit);
    show(window, {200, 100});
    EXPECT_EQ(namelessWidgets(window).size(), 1);
}

TEST_F(WindowAuditTest, FindsATargetThatIsTooSmall)
{
    QWidget window;
    auto* button = new QPushButton("X", &window);
    button->setGeometry(0, 0, 20, 30);
    show(window, {200, 100});
    EXPECT_EQ(smallTargets(window).size(), 1);
}

TEST_F(WindowAuditTest, FindsTextWithoutRoom)
{
    QWidget window;
    auto* label = new QLabel("KAVANAGH, Declan 30-Jan-1968", &window);
    label->setGeometry(0, 0, 60, 20);
    show(window, {400, 100});
    EXPECT_EQ(clippedTexts(window).size(), 1);
    label->setGeometry(0, 0, 380, 20);
    EXPECT_EQ(clippedTexts(window), QStringList());
    label->move(200, 0);
    EXPECT_EQ(clippedTexts(window).size(), 1);
}

struct Screen {
    int percent;
    QSize page; // what the rail and the status line leave
};

class Boards : public Themed, public testing::WithParamInterface<Screen> {};

TEST_P(Boards, AreNamedLargeEnoughAndNotClipped)
{
    look(PaletteChoice::Light, GetParam().percent);
    for (QWidget* board :
         {gallery::makeLists(theme), gallery::makeForm(theme), gallery::makeComponents(theme)}) {
        QScrollArea outer; // components are a long page
        outer.setWidgetResizable(true);
        outer.setFocusPolicy(Qt::NoFocus);
        outer.setWidget(board);
        show(outer, GetParam().page);
        EXPECT_EQ(faultsOf(outer), QStringList()) << GetParam().percent;
    }
}

INSTANTIATE_TEST_SUITE_P(Screens, Boards,
                         testing::Values(Screen{90, {1154, 734}}, Screen{100, {1154, 734}},
                                         Screen{100, {928, 734}}, Screen{125, {1106, 734}},
                                         Screen{150, {1046, 724}}, Screen{200, {1500, 1000}}));

} // namespace
} // namespace keywork::test
