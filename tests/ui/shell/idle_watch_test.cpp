#include "ui/shell/idle_watch.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

#include <gtest/gtest.h>

namespace keywork::ui {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

// Ten minutes, of which the last is warned of; the clock is the test's.
struct IdleWatchTest : testing::Test {
    IdleWatchTest() { watch.start(); }

    void after(seconds passed)
    {
        now += passed;
        watch.look();
    }

    milliseconds now{5'000'000};
    IdleWatch watch{seconds(600), seconds(60), [this] { return now; }};
    QSignalSpy warned{&watch, &IdleWatch::warned};
    QSignalSpy calmed{&watch, &IdleWatch::calmed};
    QSignalSpy expired{&watch, &IdleWatch::expired};
    QWidget pressed;
};

TEST_F(IdleWatchTest, WarnsInTheLastMinuteAndThenHasHadEnough)
{
    after(seconds(539));
    EXPECT_EQ(warned.count(), 0);
    after(seconds(1));
    ASSERT_EQ(warned.count(), 1);
    EXPECT_EQ(warned.back().front().toInt(), 60);
    after(seconds(59));
    EXPECT_EQ(warned.back().front().toInt(), 1);
    EXPECT_EQ(expired.count(), 0);
    after(seconds(1));
    EXPECT_EQ(expired.count(), 1);
}

TEST_F(IdleWatchTest, BeginsAnewWithEveryKeyAndTakesTheWarningBack)
{
    after(seconds(570));
    QTest::keyClick(&pressed, Qt::Key_A);
    EXPECT_EQ(calmed.count(), 1);
    after(seconds(539));
    EXPECT_EQ(warned.count(), 1) << "no further one";
    EXPECT_EQ(expired.count(), 0);
}

TEST_F(IdleWatchTest, IsNotFooledByTheFirstKeyAfterALongSleep)
{
    now += std::chrono::hours(8); // nothing looked at the clock meanwhile
    QTest::keyClick(&pressed, Qt::Key_A);
    watch.look();
    EXPECT_EQ(expired.count(), 1);
}

TEST_F(IdleWatchTest, IsSilentOnceItIsStopped)
{
    after(seconds(600));
    now += seconds(600);
    QTest::keyClick(&pressed, Qt::Key_A);
    EXPECT_EQ(expired.count(), 1);
    EXPECT_EQ(calmed.count(), 0);
}

TEST(BootTime, GoesOnByItself)
{
    const auto before = IdleWatch::bootTime();
    QTRY_VERIFY(IdleWatch::bootTime() > before);
}

} // namespace
} // namespace keywork::ui
