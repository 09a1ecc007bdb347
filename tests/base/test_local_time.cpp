#include "base/local_time.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace keywork {
namespace {

TEST(TimeOfDay, ReadsExactlyHoursAndMinutes)
{
    ASSERT_TRUE(TimeOfDay::parse("09:30"));
    EXPECT_EQ(TimeOfDay::parse("09:30")->minutes(), 570);
    EXPECT_EQ(TimeOfDay::parse("00:00")->minutes(), 0);
    EXPECT_EQ(TimeOfDay::parse("23:59")->minutes(), 1439);
}

TEST(TimeOfDay, RefusesAnotherShape)
{
    for (const char* text : {"", "9:30", "09.30", "0930", "09:3o", "09:o3", "-9:30", "0x:30", "09:30:00"}) {
        ASSERT_FALSE(TimeOfDay::parse(text)) << text;
        EXPECT_EQ(TimeOfDay::parse(text).error(), DateError::WrongShape) << text;
    }
}

TEST(TimeOfDay, RefusesTimesThatNoClockShows)
{
    EXPECT_EQ(TimeOfDay::parse("24:00").error(), DateError::NoSuchDay);
    EXPECT_EQ(TimeOfDay::parse("12:60").error(), DateError::NoSuchDay);
}

RC_GTEST_PROP(TimeOfDayProperty, WrapsAroundMidnightAndReadsBackWhatItWrote, ())
{
    const int minutes = *rc::gen::inRange(-10000, 10000);
    const auto time = TimeOfDay::fromMinutes(minutes);
    RC_ASSERT(time.minutes() >= 0 && time.minutes() < 1440);
    RC_ASSERT((time.minutes() - minutes) % 1440 == 0);
    RC_ASSERT(*TimeOfDay::parse(time.text()) == time);
}

TEST(LocalTime, ReadsAndWritesIsoText)
{
    const auto time = parseIsoLocalTime("2026-09-08T11:00");
    ASSERT_TRUE(time);
    EXPECT_EQ(time->day, date(2026, 9, 8));
    EXPECT_EQ(time->time.minutes(), 660);
    EXPECT_EQ(toIsoLocalTime(*time), "2026-09-08T11:00");
}

TEST(LocalTime, RefusesWhatIsNotAMinuteOfADay)
{
    EXPECT_EQ(parseIsoLocalTime("2026-09-08 11:00").error(), DateError::WrongShape);
    EXPECT_EQ(parseIsoLocalTime("2026-09-08T11:00Z").error(), DateError::WrongShape);
    EXPECT_EQ(parseIsoLocalTime("2026-02-30T11:00").error(), DateError::NoSuchDay);
    EXPECT_EQ(parseIsoLocalTime("2026-09-08T24:00").error(), DateError::NoSuchDay);
    EXPECT_EQ(parseIsoLocalTime("2026-09-08T1100 ").error(), DateError::WrongShape);
}

TEST(LocalTime, IsEarlierByDayAndThenByTime)
{
    EXPECT_LT(*parseIsoLocalTime("2026-09-08T23:59"), *parseIsoLocalTime("2026-09-09T00:00"));
    EXPECT_LT(*parseIsoLocalTime("2026-09-08T09:00"), *parseIsoLocalTime("2026-09-08T09:01"));
}

} // namespace
} // namespace keywork
