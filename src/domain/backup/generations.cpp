#include "domain/backup/generations.h"

#include <algorithm>
#include <set>

namespace keywork::domain {

namespace chrono = std::chrono;

namespace {

using Periods = std::set<chrono::sys_days>;

chrono::sys_days mondayOf(Date day)
{
    const chrono::sys_days days{day};
    return days - (chrono::weekday(days) - chrono::Monday);
}

chrono::sys_days firstOfMonth(Date day)
{
    return chrono::sys_days{day.year() / day.month() / 1};
}

// Whether this is the first of its period that is met, and one of the newest so many periods.
bool stands(Periods& met, chrono::sys_days period, int most)
{
    return std::ssize(met) < most && met.insert(period).second;
}

} // namespace

std::vector<Generation> outlived(std::span<const Generation> made, const BackupPolicy& policy)
{
    std::vector<Generation> newestFirst(made.begin(), made.end());
    std::sort(newestFirst.begin(), newestFirst.end(),
              [](const Generation& left, const Generation& right) { return left.madeAt > right.madeAt; });
    std::vector<Generation> needless;
    Periods days;
    Periods weeks;
    Periods months;
    for (const auto& each : newestFirst) {
        const bool newest = each == newestFirst.front();
        const bool ofDay = stands(days, chrono::sys_days{each.day}, policy.daily);
        const bool ofWeek = stands(weeks, mondayOf(each.day), policy.weekly);
        const bool ofMonth = stands(months, firstOfMonth(each.day), policy.monthly);
        if (!newest && !ofDay && !ofWeek && !ofMonth) needless.push_back(each);
    }
    return needless;
}

BackupAge ageOf(std::optional<Instant> lastGood, Instant now, const BackupPolicy& policy)
{
    if (!lastGood || now - *lastGood >= policy.warnAfter) return BackupAge::Overdue;
    return now - *lastGood >= policy.dueAfter ? BackupAge::Due : BackupAge::Fresh;
}

} // namespace keywork::domain
