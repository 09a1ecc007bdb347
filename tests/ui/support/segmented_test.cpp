#include "support/themed.h"
#include "ui/support/segmented.h"

#include <QAccessible>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

namespace keywork::ui {
namespace {

class SegmentedTest : public test::Themed {
public:
    SegmentedTest() { show(control); }

    SegmentedControl control{theme, "Attendance", {"Attended", "&Late", "Did not attend"}};
    QSignalSpy chosen{&control, &SegmentedControl::chosen};
};

TEST_F(SegmentedTest, HasNoAnswerUntilOneIsChosen)
{
    EXPECT_EQ(control.current(), -1);
    control.segment(1)->click();
    EXPECT_EQ(control.current(), 1);
    EXPECT_EQ(chosen.count(), 1);
}

TEST_F(SegmentedTest, ChoosesWithTheArrowsAndStopsAtItsEnds)
{
    control.setCurrent(0);
    control.setFocus();
    QTest::keyClick(control.segment(0), Qt::Key_Right);
    EXPECT_EQ(control.current(), 1);
    EXPECT_TRUE(control.segment(1)->hasFocus());
    QTest::keyClick(control.segment(1), Qt::Key_End);
    EXPECT_EQ(control.current(), 2);
    QTest::keyClick(control.segment(2), Qt::Key_Right);
    EXPECT_EQ(control.current(), 2);
    QTest::keyClick(control.segment(2), Qt::Key_Left);
    EXPECT_EQ(control.current(), 1);
    EXPECT_EQ(chosen.count(), 3);
}

TEST_F(SegmentedTest, ChoosesTheFirstWithSpace)
{
    control.setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    EXPECT_EQ(control.current(), 0);
    EXPECT_EQ(chosen.count(), 1);
}

TEST_F(SegmentedTest, IsOneStopForTab)
{
    control.setCurrent(2);
    int stops = 0;
    for (int i = 0; i < control.count(); ++i)
        if (control.segment(i)->focusPolicy() & Qt::TabFocus) ++stops;
    EXPECT_EQ(stops, 1);
    EXPECT_TRUE(control.segment(2)->focusPolicy() & Qt::TabFocus);
}

TEST_F(SegmentedTest, IsSetByTheProgramWithoutTellingAnybody)
{
    control.setCurrent(2);
    control.setCurrent(-1);
    EXPECT_EQ(control.current(), -1);
    EXPECT_EQ(chosen.count(), 0);
}

TEST_F(SegmentedTest, IsCalledByItsQuestionAndItsAnswersByTheirWords)
{
    EXPECT_EQ(control.accessibleName(), "Attendance");
    EXPECT_EQ(QAccessible::queryAccessibleInterface(control.segment(1))->text(QAccessible::Name), "Late");
    control.setAnswer(1, "Late 2");
    EXPECT_EQ(QAccessible::queryAccessibleInterface(control.segment(1))->text(QAccessible::Name), "Late 2");
}

TEST_F(SegmentedTest, StandsOnOneLineWhereThereIsRoomAndGoesOnInFurtherLinesWhereNot)
{
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    auto* answers =
        new SegmentedControl(theme, "Attendance", {"Attended", "Attended late", "Did not attend"});
    column->addWidget(answers, 0, Qt::AlignLeft);
    column->addStretch(1);
    show(page, {600, 200});
    const int line = answers->segment(0)->height();
    EXPECT_EQ(answers->height(), line);
    EXPECT_EQ(answers->width(), answers->sizeHint().width()) << "no wider than its answers";
    page.resize(answers->width() - 10, 200);
    test::settle();
    EXPECT_EQ(answers->height(), 2 * line);
    EXPECT_EQ(answers->segment(2)->geometry().topLeft(), QPoint(0, line));
    for (int index = 0; index < answers->count(); ++index)
        EXPECT_TRUE(answers->rect().contains(answers->segment(index)->geometry())) << index;
}

} // namespace
} // namespace keywork::ui
