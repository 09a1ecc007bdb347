#include "base/date_entry.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cstdio>
#include <ostream>

namespace keywork {
namespace {

const Date today = date(2026, 9, 8); // a Tuesday

struct Typed {
    const char* text;
    Date day;
};
void PrintTo(const Typed& row, std::ostream* out)
{
    *out << '"' << row.text << '"';
}

class DateEntry : public testing::TestWithParam<Typed> {};

TEST_P(DateEntry, IsUnderstood)
{
    const auto day = parseDateEntry(GetParam().text, today);
    ASSERT_TRUE(day);
    EXPECT_EQ(toIsoDate(*day), toIsoDate(GetParam().day));
}

INSTANTIATE_TEST_SUITE_P(
    InDigits, DateEntry,
    testing::Values(Typed{"5/9/26", date(2026, 9, 5)}, Typed{"05/09/2026", date(2026, 9, 5)},
                    Typed{"5 9 26", date(2026, 9, 5)}, Typed{"5.9.2026", date(2026, 9, 5)},
                    Typed{"5-9", date(2026, 9, 5)}, Typed{"5/9", date(2026, 9, 5)},
                    Typed{"  5/9/26  ", date(2026, 9, 5)}, Typed{"2026-09-05", date(2026, 9, 5)},
                    Typed{"2026-9-5", date(2026, 9, 5)}, Typed{"2026/09/05", date(2026, 9, 5)},
                    Typed{"29/2/2024", date(2024, 2, 29)}, Typed{"12/11/10", date(2010, 11, 12)},
                    Typed{"31/12/2999", date(2999, 12, 31)}, Typed{"\u00A05/9/26", date(2026, 9, 5)}));

INSTANTIATE_TEST_SUITE_P(
    WithAMonthInWords, DateEntry,
    testing::Values(Typed{"5sep", date(2026, 9, 5)}, Typed{"5 sep 2026", date(2026, 9, 5)},
                    Typed{"05-Sep-2026", date(2026, 9, 5)}, Typed{"5 September 26", date(2026, 9, 5)},
                    Typed{"5sept2026", date(2026, 9, 5)}, Typed{"5SEP26", date(2026, 9, 5)},
                    Typed{"Tue 08-Sep-2026", date(2026, 9, 8)},
                    Typed{"Tuesday, 8 September 2026", date(2026, 9, 8)}));

INSTANTIATE_TEST_SUITE_P(InWords, DateEntry,
                         testing::Values(Typed{"today", today}, Typed{"Today", today},
                                         Typed{"yesterday", date(2026, 9, 7)},
                                         Typed{"TOMORROW", date(2026, 9, 9)}, Typed{"wed", date(2026, 9, 9)},
                                         Typed{"mon", date(2026, 9, 14)}, Typed{"sunday", date(2026, 9, 13)},
                                         Typed{"tue", date(2026, 9, 15)} /* the next, never today */));

INSTANTIATE_TEST_SUITE_P(FromToday, DateEntry,
                         testing::Values(Typed{"+3", date(2026, 9, 11)}, Typed{"-3", date(2026, 9, 5)},
                                         Typed{"+0", today}, Typed{"+3d", date(2026, 9, 11)},
                                         Typed{"+2w", date(2026, 9, 22)}, Typed{"+ 2 w", date(2026, 9, 22)},
                                         Typed{"-1m", date(2026, 8, 8)}, Typed{"+6M", date(2027, 3, 8)},
                                         Typed{"+12w", date(2026, 12, 1)}));

struct Refused {
    const char* text;
    DateEntryError error;
};
void PrintTo(const Refused& row, std::ostream* out)
{
    *out << '"' << row.text << '"';
}

class DateEntryRefusal : public testing::TestWithParam<Refused> {};

TEST_P(DateEntryRefusal, NamesTheReason)
{
    const auto day = parseDateEntry(GetParam().text, today);
    ASSERT_FALSE(day) << toIsoDate(*day);
    EXPECT_EQ(day.error(), GetParam().error);
}

INSTANTIATE_TEST_SUITE_P(
    Texts, DateEntryRefusal,
    testing::Values(
        Refused{"", DateEntryError::Empty}, Refused{" \t ", DateEntryError::Empty},
        Refused{"9/25/26", DateEntryError::MonthFirst}, Refused{"9/25", DateEntryError::MonthFirst},
        Refused{"31/2/26", DateEntryError::NoSuchDay}, Refused{"29/2/2026", DateEntryError::NoSuchDay},
        Refused{"0/9/26", DateEntryError::NoSuchDay}, Refused{"32/1/26", DateEntryError::NoSuchDay},
        Refused{"5/13/2026", DateEntryError::MonthFirst}, Refused{"13/13/2026", DateEntryError::NoSuchDay},
        Refused{"5/32/2026", DateEntryError::NoSuchDay}, Refused{"31 jun", DateEntryError::NoSuchDay},
        Refused{"5/9/1700", DateEntryError::NoSuchDay}, Refused{"5/9/3026", DateEntryError::NoSuchDay},
        Refused{"2026-02-30", DateEntryError::NoSuchDay}, Refused{"-9999m", DateEntryError::NoSuchDay},
        Refused{"5/9/026", DateEntryError::NotUnderstood}, Refused{"5/009/26", DateEntryError::NotUnderstood},
        Refused{"5", DateEntryError::NotUnderstood}, Refused{"sep", DateEntryError::NotUnderstood},
        Refused{"2026", DateEntryError::NotUnderstood}, Refused{"5/9/26/1", DateEntryError::NotUnderstood},
        Refused{"sep 5 26", DateEntryError::NotUnderstood},
        Refused{"005/9/26", DateEntryError::NotUnderstood},
        Refused{"5 sop 26", DateEntryError::NotUnderstood}, Refused{"5/9/xx", DateEntryError::NotUnderstood},
        Refused{"+", DateEntryError::NotUnderstood}, Refused{"+3y", DateEntryError::NotUnderstood},
        Refused{"+99999", DateEntryError::NotUnderstood}, Refused{"+w", DateEntryError::NotUnderstood},
        Refused{"+1w2", DateEntryError::NotUnderstood}, Refused{"+1 2 3", DateEntryError::NotUnderstood},
        Refused{"//", DateEntryError::NotUnderstood},
        Refused{"wed 08-Sep-2026", DateEntryError::NotUnderstood},
        Refused{"mon/5/9", DateEntryError::NotUnderstood}, Refused{"\xFF\xFE", DateEntryError::NotUnderstood},
        Refused{"2026-sep-05", DateEntryError::NotUnderstood},
        Refused{"1111111111111111111111111111111111111111111", DateEntryError::NotUnderstood}));

TEST(DateEntryWithoutAYear, IsTheDayNearestToToday)
{
    EXPECT_EQ(parseDateEntry("28 dec", date(2027, 1, 4)), date(2026, 12, 28));
    EXPECT_EQ(parseDateEntry("4 jan", date(2026, 12, 28)), date(2027, 1, 4));
    EXPECT_EQ(parseDateEntry("29/2", date(2027, 6, 1)), date(2028, 2, 29));
    EXPECT_EQ(parseDateEntry("29/2", date(2026, 6, 1)).error(), DateEntryError::NoSuchDay);
}

TEST(DateEntryWithTwoDigitsOfAYear, IsTheNearestOne)
{
    EXPECT_EQ(parseDateEntry("1/1/75", today), date(2075, 1, 1));
    EXPECT_EQ(parseDateEntry("1/1/77", today), date(1977, 1, 1));
    EXPECT_EQ(parseDateEntry("1/1/99", today), date(1999, 1, 1));
    EXPECT_EQ(parseDateEntry("1/1/00", date(2098, 5, 1)), date(2100, 1, 1));
}

TEST(BirthDateEntry, LiesInTheHundredYearsUpToToday)
{
    EXPECT_EQ(parseBirthDateEntry("14/7/85", today), date(1985, 7, 14));
    EXPECT_EQ(parseBirthDateEntry("1/1/26", today), date(2026, 1, 1));
    EXPECT_EQ(parseBirthDateEntry("1/1/27", today), date(1927, 1, 1));
    EXPECT_EQ(parseBirthDateEntry("14-Jul-1985", today), date(1985, 7, 14));
    EXPECT_EQ(parseBirthDateEntry("", today).error(), DateEntryError::Empty);
    EXPECT_EQ(parseBirthDateEntry("7/14/85", today).error(), DateEntryError::MonthFirst);
}

RC_GTEST_PROP(DateEntryProperty, UnderstandsEveryWayOfWritingOneDay, ())
{
    const auto day = addDays(date(1930, 1, 1), *rc::gen::inRange(0, 60000));
    const auto iso = toIsoDate(day);
    const auto slashed = iso.substr(8, 2) + "/" + iso.substr(5, 2) + "/" + iso.substr(0, 4);
    RC_ASSERT(*parseDateEntry(iso, today) == day);
    RC_ASSERT(*parseDateEntry(slashed, today) == day);
}

RC_GTEST_PROP(DateEntryProperty, GivesADayThatExistsOrAReasonForAnyText, ())
{
    const auto text = *rc::gen::container<std::string>(
        rc::gen::elementOf(std::string("0123456789/.- +wmdsepjan\xC3\xA9\xFF")));
    const auto day = parseDateEntry(text, today);
    if (day) RC_ASSERT(parseIsoDate(toIsoDate(*day)).has_value());
}

} // namespace
} // namespace keywork
