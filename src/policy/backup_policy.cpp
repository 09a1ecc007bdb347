#include "policy/subjects.h"

namespace keywork::policy {

void readBackup(const Field& values, Policy& policy)
{
    constexpr int hoursOfMonth = 31 * 24;
    values.expectMembers({"dueAfterHours", "warnAfterHours", "daily", "weekly", "monthly"});
    policy.backup.dueAfter = std::chrono::hours(values.sourced("dueAfterHours").integer({1, hoursOfMonth}));
    policy.backup.warnAfter = std::chrono::hours(values.sourced("warnAfterHours").integer({1, hoursOfMonth}));
    policy.backup.daily = values.sourced("daily").integer({1, 366});
    policy.backup.weekly = values.sourced("weekly").integer({1, 520});
    policy.backup.monthly = values.sourced("monthly").integer({1, 120});
}

} // namespace keywork::policy
