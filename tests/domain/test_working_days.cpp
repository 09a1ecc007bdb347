#include "domain/working_days.h"

#include "generators.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace keywork::domain {
namespace {

using test::day;

const WorkingDays weekdaysOnly;

struct Step {
    const char* from;
    int count;
    const char* reached;
};

class AddWorkingDays : public testing::TestWithParam<Step> {};

TEST_P(AddWorkingDays, SkipsWhatIsClosed)
{
    WorkingDays days;
    days.closedDates = {day("2026-08-31")}; // a bank holiday Monday
    EXPECT_EQ(days.addWorkingDays(day(GetParam().from), GetParam().count), day(GetParam().reached));
}

INSTANTIATE_TEST_SUITE_P(WorkingDays, AddWorkingDays,
                         testing::Values(Step{"2026-09-08", 0, "2026-09-08"}, // Tuesday itself
                                         Step{"2026-09-08", 1, "2026-09-09"}, //
                                         Step{"2026-09-04", 1, "2026-09-07"}, // over a weekend
                                         Step{"2026-09-05", 0, "2026-09-07"}, // Saturday to the next open day
                                         Step{"2026-09-05", 1, "2026-09-07"}, // and no further
                                         Step{"2026-08-28", 1, "2026-09-01"}, // over the bank holiday
                                         Step{"2026-08-28", 6, "2026-09-08"}, //
                                         Step{"2026-09-08", -3, "2026-09-08"}, // nothing to add
                                         Step{"2026-09-06", -3, "2026-09-07"}));

TEST(WorkingDays, AreClosedOnWeekdaysAndOnSingleDates)
{
    WorkingDays days;
    days.closedDates = {day("2026-12-25")};
    EXPECT_TRUE(days.isOpen(day("2026-12-24")));
    EXPECT_FALSE(days.isOpen(day("2026-12-25")));
    EXPECT_FALSE(days.isOpen(day("2026-12-26")));
    EXPECT_EQ(days.openDayOnOrBefore(day("2026-12-27")), day("2026-12-24"));
    EXPECT_EQ(days.openDayOnOrBefore(day("2026-12-24")), day("2026-12-24"));
}

TEST(WorkingDays, LetTheDayItselfStandInWhereNothingIsEverOpen)
{
    const WorkingDays never{{1, 2, 3, 4, 5, 6, 7}, {}};
    EXPECT_EQ(never.addWorkingDays(day("2026-09-08"), 0), day("2026-09-08"));
    EXPECT_EQ(never.addWorkingDays(day("2026-09-08"), 2), day("2026-09-10"));
    EXPECT_EQ(never.openDayOnOrBefore(day("2026-09-08")), day("2026-09-08"));
}

RC_GTEST_PROP(WorkingDays, ReachAnOpenDayWithExactlyThatManyOpenDaysOnTheWay, ())
{
    WorkingDays days;
    days.closedDates = *rc::gen::container<std::vector<Date>>(test::anyDay());
    const Date from = *test::anyDay();
    const int count = *rc::gen::inRange(1, 30);
    const Date reached = days.addWorkingDays(from, count);
    RC_ASSERT(days.isOpen(reached));
    int open = 0;
    for (Date passed = addDays(from, 1); passed <= reached; passed = addDays(passed, 1))
        open += days.isOpen(passed) ? 1 : 0;
    RC_ASSERT(open == count);
}

RC_GTEST_PROP(WorkingDays, NameAnOpenDayBeforeAndNeverALaterOne, ())
{
    const Date from = *test::anyDay();
    const Date before = weekdaysOnly.openDayOnOrBefore(from);
    RC_ASSERT(weekdaysOnly.isOpen(before));
    RC_ASSERT(before <= from);
    RC_ASSERT(daysBetween(before, from) <= 2);
}

} // namespace
} // namespace keywork::domain
