#include "base/date.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <ostream>

namespace keywork {
namespace {

rc::Gen<Date> anyDate()
{
    return rc::gen::map(rc::gen::inRange(0, 438290),
                        [](int days) { return addDays(date(1800, 1, 1), days); });
}

struct NotADate {
    const char* text;
    DateError error;
};
void PrintTo(const NotADate& row, std::ostream* out)
{
    *out << '"' << row.text << '"';
}

class IsoDateRefusal : public testing::TestWithParam<NotADate> {};

TEST_P(IsoDateRefusal, NamesTheReason)
{
    const auto day = parseIsoDate(GetParam().text);
    ASSERT_FALSE(day);
    EXPECT_EQ(day.error(), GetParam().error);
}

INSTANTIATE_TEST_SUITE_P(
    Texts, IsoDateRefusal,
    testing::Values(
        NotADate{"", DateError::WrongShape}, NotADate{"2026-2-03", DateError::WrongShape},
        NotADate{"2026/02/03", DateError::WrongShape}, NotADate{"2026-02/03", DateError::WrongShape},
        NotADate{" 2026-02-03", DateError::WrongShape}, NotADate{"2026-02-03 ", DateError::WrongShape},
        NotADate{"+026-02-03", DateError::WrongShape}, NotADate{"2026-+2-03", DateError::WrongShape},
        NotADate{"2026-02- 3", DateError::WrongShape}, NotADate{"2026-02-30", DateError::NoSuchDay},
        NotADate{"2025-02-29", DateError::NoSuchDay}, NotADate{"1900-02-29", DateError::NoSuchDay},
        NotADate{"2026-13-01", DateError::NoSuchDay}, NotADate{"2026-00-10", DateError::NoSuchDay},
        NotADate{"2026-04-31", DateError::NoSuchDay}, NotADate{"2026-01-00", DateError::NoSuchDay},
        NotADate{"1799-12-31", DateError::NoSuchDay}, NotADate{"3000-01-01", DateError::NoSuchDay}));

TEST(IsoDate, ReadsLeapDaysAndTheEndsOfItsRange)
{
    EXPECT_EQ(parseIsoDate("2024-02-29"), date(2024, 2, 29));
    EXPECT_EQ(parseIsoDate("2000-02-29"), date(2000, 2, 29));
    EXPECT_EQ(parseIsoDate("1800-01-01"), date(1800, 1, 1));
    EXPECT_EQ(parseIsoDate("2999-12-31"), date(2999, 12, 31));
}

RC_GTEST_PROP(IsoDate, ReadsBackWhatItWrote, ())
{
    const auto day = *anyDate();
    const auto text = toIsoDate(day);
    RC_ASSERT(text.size() == 10U);
    const auto read = parseIsoDate(text);
    RC_ASSERT(read.has_value());
    RC_ASSERT(*read == day);
}

RC_GTEST_PROP(IsoDate, SortsAsTextAsItDoesAsDay, ())
{
    const auto left = *anyDate();
    const auto right = *anyDate();
    RC_ASSERT((left < right) == (toIsoDate(left) < toIsoDate(right)));
}

RC_GTEST_PROP(IsoDate, TakesAnyBytesWithoutInventingADay, ())
{
    const auto text = *rc::gen::container<std::string>(rc::gen::elementOf(std::string("0123456789-+ T")));
    const auto day = parseIsoDate(text);
    if (day) RC_ASSERT(toIsoDate(*day) == text);
}

struct Moved {
    Date from;
    int months;
    Date to;
};
void PrintTo(const Moved& row, std::ostream* out)
{
    *out << toIsoDate(row.from) << " + " << row.months;
}

class AddMonths : public testing::TestWithParam<Moved> {};

TEST_P(AddMonths, KeepsTheDayOrTakesTheLastOfTheMonth)
{
    EXPECT_EQ(addMonths(GetParam().from, GetParam().months), GetParam().to);
}

INSTANTIATE_TEST_SUITE_P(Policy, AddMonths,
                         testing::Values(Moved{date(2026, 1, 31), 1, date(2026, 2, 28)},
                                         Moved{date(2024, 1, 31), 1, date(2024, 2, 29)},
                                         Moved{date(2026, 8, 31), 1, date(2026, 9, 30)},
                                         Moved{date(2026, 12, 15), 1, date(2027, 1, 15)},
                                         Moved{date(2026, 3, 31), -1, date(2026, 2, 28)},
                                         Moved{date(2024, 2, 29), 12, date(2025, 2, 28)},
                                         Moved{date(2026, 1, 15), -13, date(2024, 12, 15)},
                                         Moved{date(2026, 9, 8), 0, date(2026, 9, 8)}));

RC_GTEST_PROP(DateArithmetic, CountsTheDaysItAdded, ())
{
    const auto day = *anyDate();
    const int days = *rc::gen::inRange(-40000, 40000);
    RC_ASSERT(daysBetween(day, addDays(day, days)) == days);
    RC_ASSERT(addDays(addDays(day, days), -days) == day);
}

TEST(DateArithmetic, AddsWeeksOfSevenDays)
{
    EXPECT_EQ(addWeeks(date(2026, 9, 8), 12), date(2026, 12, 1));
    EXPECT_EQ(addWeeks(date(2026, 9, 8), -2), date(2026, 8, 25));
}

TEST(DateArithmetic, CrossesTheClockChangeWithoutLosingADay)
{
    EXPECT_EQ(daysBetween(date(2027, 3, 27), date(2027, 3, 29)), 2);
    EXPECT_EQ(addDays(date(2026, 10, 24), 2), date(2026, 10, 26));
}

TEST(Age, TurnsOnTheBirthdayAndNotBefore)
{
    EXPECT_EQ(fullYearsBetween(date(1985, 7, 14), date(2026, 7, 13)), 40);
    EXPECT_EQ(fullYearsBetween(date(1985, 7, 14), date(2026, 7, 14)), 41);
    EXPECT_EQ(fullYearsBetween(date(1985, 7, 14), date(1985, 7, 14)), 0);
}

TEST(Age, OfSomebodyBornOnALeapDayTurnsOnTheFirstOfMarch)
{
    EXPECT_EQ(fullYearsBetween(date(2008, 2, 29), date(2026, 2, 28)), 17);
    EXPECT_EQ(fullYearsBetween(date(2008, 2, 29), date(2026, 3, 1)), 18);
    EXPECT_EQ(fullYearsBetween(date(2008, 2, 29), date(2028, 2, 29)), 20);
}

TEST(Weekday, BeginsTheWeekOnMonday)
{
    EXPECT_EQ(isoWeekday(date(2026, 9, 7)), 1U);
    EXPECT_EQ(isoWeekday(date(2026, 9, 8)), 2U);
    EXPECT_EQ(isoWeekday(date(2026, 9, 13)), 7U);
}

} // namespace
} // namespace keywork
