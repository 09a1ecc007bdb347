#include "base/date_text.h"

#include <gtest/gtest.h>

#include <clocale>

namespace keywork {
namespace {

TEST(ClinicalDate, WritesEveryMonthWithThreeLetters)
{
    const char* const expected[] = {"05-Jan-2026", "05-Feb-2026", "05-Mar-2026", "05-Apr-2026",
                                    "05-May-2026", "05-Jun-2026", "05-Jul-2026", "05-Aug-2026",
                                    "05-Sep-2026", "05-Oct-2026", "05-Nov-2026", "05-Dec-2026"};
    for (unsigned month = 1; month <= 12; ++month)
        EXPECT_EQ(clinicalDate(date(2026, month, 5)), expected[month - 1]);
}

TEST(ClinicalDate, IgnoresTheLocale)
{
    const std::string before = std::setlocale(LC_ALL, nullptr);
    std::setlocale(LC_ALL, "");
    EXPECT_EQ(clinicalDate(date(2026, 9, 5)), "05-Sep-2026");
    std::setlocale(LC_ALL, before.c_str());
}

TEST(ClinicalDate, NamesTheDayAndLeavesOutTheYearWhenAsked)
{
    EXPECT_EQ(clinicalDateWithDay(date(2026, 9, 8)), "Tue 08-Sep-2026");
    EXPECT_EQ(shortClinicalDate(date(2026, 9, 30)), "30-Sep");
    EXPECT_EQ(shortClinicalDateWithDay(date(2026, 9, 5)), "Sat 05-Sep");
}

TEST(LongDate, IsThatOfLetters)
{
    EXPECT_EQ(longDate(date(2026, 9, 5)), "5 September 2026");
    EXPECT_EQ(longDateWithDay(date(2026, 9, 5)), "Saturday 5 September 2026");
    EXPECT_EQ(longDate(date(1850, 12, 31)), "31 December 1850");
}

TEST(WeekdayName, IsEnglish)
{
    const char* const expected[] = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                    "Friday", "Saturday", "Sunday"};
    for (int i = 0; i < 7; ++i) EXPECT_EQ(weekdayName(addDays(date(2026, 9, 7), i)), expected[i]);
}

TEST(MonthNamed, TakesWholeNamesAndTheirBeginningsOfThreeLettersOrMore)
{
    EXPECT_EQ(monthNamed("sep"), std::chrono::September);
    EXPECT_EQ(monthNamed("Sept"), std::chrono::September);
    EXPECT_EQ(monthNamed("SEPTEMBER"), std::chrono::September);
    EXPECT_EQ(monthNamed("may"), std::chrono::May);
    EXPECT_EQ(monthNamed("jun"), std::chrono::June);
    EXPECT_EQ(monthNamed("jul"), std::chrono::July);
}

TEST(MonthNamed, RefusesWhatCouldBeTwoMonthsOrNone)
{
    for (const char* word : {"", "s", "ju", "ma", "septembers", "sop", "medi", "märz"})
        EXPECT_FALSE(monthNamed(word)) << word;
}

TEST(WeekdayNamed, TakesWholeNamesAndThreeLetters)
{
    EXPECT_EQ(weekdayNamed("mon"), 1U);
    EXPECT_EQ(weekdayNamed("Tues"), 2U);
    EXPECT_EQ(weekdayNamed("SUNDAY"), 7U);
    EXPECT_FALSE(weekdayNamed("tu"));
    EXPECT_FALSE(weekdayNamed("mond4y"));
    EXPECT_FALSE(weekdayNamed("mondays"));
}

} // namespace
} // namespace keywork
