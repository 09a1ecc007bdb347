#include "domain/backup/generations.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace keywork::domain {
namespace {

namespace chrono = std::chrono;
using namespace std::chrono_literals;
using testing::IsEmpty;

// At noon of that day.
Generation on(Date day, chrono::hours hour = 12h)
{
    return {chrono::sys_days{day} + hour, day};
}

Date daysBefore(Date day, int days)
{
    return Date{chrono::sys_days{day} - chrono::days{days}};
}

constexpr Date today{chrono::year{2026}, chrono::month{12}, chrono::day{1}}; // a Tuesday

// One a day for so many days up to today.
std::vector<Generation> daily(int days)
{
    std::vector<Generation> made;
    made.reserve(static_cast<std::size_t>(days));
    for (int i = 0; i < days; ++i) made.push_back(on(daysBefore(today, i)));
    return made;
}

std::vector<Generation> left(const std::vector<Generation>& made, const BackupPolicy& policy = {})
{
    const auto needless = outlived(made, policy);
    std::vector<Generation> left;
    std::copy_if(made.begin(), made.end(), std::back_inserter(left), [&](const Generation& each) {
        return std::find(needless.begin(), needless.end(), each) == needless.end();
    });
    return left;
}

TEST(Generations, KeepTheNewestOfEachOfTheLastDaysWeeksAndMonths)
{
    EXPECT_THAT(outlived(daily(7), {}), IsEmpty());
    const auto kept = left(daily(400));
    // Seven days; the Sundays of 22 and 15 November and 8 November (that of the week before is among the days); and the
    // last days of the months before November.
    EXPECT_EQ(kept.size(), 7U + 3U + 11U - 1U);
    EXPECT_EQ(kept.front(), on(today));
    EXPECT_EQ(kept.back(), on(Date{chrono::year{2026}, chrono::month{1}, chrono::day{31}}));
}

TEST(Generations, KeepOnlyTheLastOfADay)
{
    const std::vector made{on(today, 9h), on(today, 17h)};
    EXPECT_EQ(outlived(made, {}), std::vector{on(today, 9h)});
}

TEST(Generations, NeverGiveUpTheNewestHoweverOldItIs)
{
    const std::vector made{on(daysBefore(today, 900))};
    EXPECT_THAT(outlived(made, {}), IsEmpty());
    EXPECT_THAT(outlived({}, {}), IsEmpty());
}

// What one day gives up no later day may need: made and thinned out every day, as much is left as when thinned out once.
TEST(Generations, ThinnedOutEveryDayKeepWhatThinningOutOnceKeeps)
{
    std::vector<Generation> kept;
    for (int i = 500; i >= 0; --i) {
        kept.push_back(on(daysBefore(today, i)));
        kept = left(kept);
    }
    auto once = left(daily(501));
    std::reverse(once.begin(), once.end());
    EXPECT_EQ(kept, once);
}

TEST(BackupAges, AreTakenFromTheLastGoodOne)
{
    const BackupPolicy policy;
    const Instant now = chrono::sys_days{today} + 12h;
    EXPECT_EQ(ageOf(std::nullopt, now, policy), BackupAge::Overdue);
    EXPECT_EQ(ageOf(now, now, policy), BackupAge::Fresh);
    EXPECT_EQ(ageOf(now - 20h + 1s, now, policy), BackupAge::Fresh);
    EXPECT_EQ(ageOf(now - 20h, now, policy), BackupAge::Due);
    EXPECT_EQ(ageOf(now - 72h + 1s, now, policy), BackupAge::Due);
    EXPECT_EQ(ageOf(now - 72h, now, policy), BackupAge::Overdue);
}

} // namespace
} // namespace keywork::domain
