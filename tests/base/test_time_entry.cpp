#include "base/date_entry.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <ostream>

namespace keywork {
namespace {

const Date today = date(2026, 9, 8); // a Tuesday
const TimeOfDay usual = TimeOfDay::fromMinutes(10 * 60);

struct Typed {
    const char* text;
    const char* time;
};
void PrintTo(const Typed& row, std::ostream* out)
{
    *out << '"' << row.text << '"';
}

class TimeEntry : public testing::TestWithParam<Typed> {};

TEST_P(TimeEntry, IsUnderstood)
{
    const auto time = parseTimeEntry(GetParam().text);
    ASSERT_TRUE(time);
    EXPECT_EQ(time->text(), GetParam().time);
}

INSTANTIATE_TEST_SUITE_P(Texts, TimeEntry,
                         testing::Values(Typed{"11", "11:00"}, Typed{"1100", "11:00"},
                                         Typed{"11:00", "11:00"}, Typed{"11.30", "11:30"},
                                         Typed{"9", "09:00"}, Typed{"930", "09:30"}, Typed{"0930", "09:30"},
                                         Typed{"9:05", "09:05"}, Typed{"0", "00:00"}, Typed{"2359", "23:59"},
                                         Typed{" 14:30 ", "14:30"}, Typed{"2pm", "14:00"},
                                         Typed{"2:30 pm", "14:30"}, Typed{"2.30PM", "14:30"},
                                         Typed{"230pm", "14:30"}, Typed{"12am", "00:00"},
                                         Typed{"12pm", "12:00"}, Typed{"12:15 am", "00:15"},
                                         Typed{"11 am", "11:00"}, Typed{"11:", "11:00"}));

struct Refused {
    const char* text;
    TimeEntryError error;
};
void PrintTo(const Refused& row, std::ostream* out)
{
    *out << '"' << row.text << '"';
}

class TimeEntryRefusal : public testing::TestWithParam<Refused> {};

TEST_P(TimeEntryRefusal, NamesTheReason)
{
    const auto time = parseTimeEntry(GetParam().text);
    ASSERT_FALSE(time) << time->text();
    EXPECT_EQ(time.error(), GetParam().error);
}

INSTANTIATE_TEST_SUITE_P(
    Texts, TimeEntryRefusal,
    testing::Values(
        Refused{"", TimeEntryError::Empty}, Refused{"  ", TimeEntryError::Empty},
        Refused{"24", TimeEntryError::NoSuchTime}, Refused{"11:60", TimeEntryError::NoSuchTime},
        Refused{"2400", TimeEntryError::NoSuchTime}, Refused{"13pm", TimeEntryError::NoSuchTime},
        Refused{"0am", TimeEntryError::NoSuchTime}, Refused{"pm", TimeEntryError::NotUnderstood},
        Refused{"11:3", TimeEntryError::NotUnderstood}, Refused{":30", TimeEntryError::NotUnderstood},
        Refused{"11:30:00", TimeEntryError::NotUnderstood}, Refused{"11000", TimeEntryError::NotUnderstood},
        Refused{"110:0", TimeEntryError::NotUnderstood}, Refused{"noon", TimeEntryError::NotUnderstood},
        Refused{"2xm", TimeEntryError::NotUnderstood}, Refused{"-9", TimeEntryError::NotUnderstood},
        Refused{"9 30", TimeEntryError::NotUnderstood}, Refused{":", TimeEntryError::NotUnderstood}));

RC_GTEST_PROP(TimeEntryProperty, ReadsBackEveryMinuteOfTheDay, ())
{
    const auto time = TimeOfDay::fromMinutes(*rc::gen::inRange(0, 1440));
    RC_ASSERT(*parseTimeEntry(time.text()) == time);
    RC_ASSERT(*parseTimeEntry(time.text().substr(0, 2) + time.text().substr(3)) == time);
}

struct Both {
    const char* text;
    const char* time;
};
void PrintTo(const Both& row, std::ostream* out)
{
    *out << '"' << row.text << '"';
}

class DateTimeEntry : public testing::TestWithParam<Both> {};

TEST_P(DateTimeEntry, IsUnderstood)
{
    const auto time = parseDateTimeEntry(GetParam().text, today, usual);
    ASSERT_TRUE(time);
    EXPECT_EQ(toIsoLocalTime(*time), GetParam().time);
}

INSTANTIATE_TEST_SUITE_P(
    Texts, DateTimeEntry,
    testing::Values(Both{"+1w 11:00", "2026-09-15T11:00"}, Both{"tue 14:30", "2026-09-15T14:30"},
                    Both{"15/9 9", "2026-09-15T09:00"}, Both{"+1w", "2026-09-15T10:00"},
                    Both{"tue", "2026-09-15T10:00"}, Both{"15 sep 2 pm", "2026-09-15T14:00"},
                    Both{"15 sep 2026 2:30 pm", "2026-09-15T14:30"}, Both{"+ 1 w 11", "2026-09-15T11:00"},
                    Both{"tomorrow  930", "2026-09-09T09:30"}, Both{"2026-09-15 16:45", "2026-09-15T16:45"}));

INSTANTIATE_TEST_SUITE_P(
    WhatCouldBeAYearOrATime, DateTimeEntry,
    testing::Values(Both{"15 9 26", "2026-09-15T10:00"}, Both{"15 9 2026", "2026-09-15T10:00"},
                    Both{"15 9 27", "2027-09-15T10:00"}, Both{"15/9 14", "2026-09-15T14:00"},
                    Both{"15/9 20", "2026-09-15T20:00"}, Both{"15/9 1900", "2026-09-15T19:00"},
                    Both{"15/9 1430", "2026-09-15T14:30"}, Both{"15/9/30", "2030-09-15T10:00"}));

TEST(DateTimeEntryRefusal, NamesWhatIsWrongWithTheDay)
{
    EXPECT_EQ(parseDateTimeEntry("", today, usual).error(), DateEntryError::Empty);
    EXPECT_EQ(parseDateTimeEntry("31/2 11:00", today, usual).error(), DateEntryError::NoSuchDay);
    EXPECT_EQ(parseDateTimeEntry("9/25 11:00", today, usual).error(), DateEntryError::MonthFirst);
    EXPECT_EQ(parseDateTimeEntry("31/2", today, usual).error(), DateEntryError::NoSuchDay);
    EXPECT_EQ(parseDateTimeEntry("tue 25:00", today, usual).error(), DateEntryError::NotUnderstood);
    EXPECT_EQ(parseDateTimeEntry("whenever 11:00", today, usual).error(), DateEntryError::NotUnderstood);
}

// Each space was tried as the one before the time, so a long text took seconds to refuse.
TEST(DateTimeEntryRefusal, IsOfWhateverIsLongerThanADayWithItsTime)
{
    const std::string blanks(100, ' ');
    EXPECT_EQ(parseDateTimeEntry("15/9" + blanks + "9", today, usual).error(), DateEntryError::NotUnderstood);
    EXPECT_EQ(parseTimeEntry("2:30" + blanks + "pm").error(), TimeEntryError::NotUnderstood);
    EXPECT_TRUE(parseDateTimeEntry(blanks + "15/9 9" + blanks, today, usual));
}

} // namespace
} // namespace keywork
