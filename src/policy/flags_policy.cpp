#include "policy/subjects.h"

namespace keywork::policy {

void readFlags(const Field& values, Policy& policy)
{
    values.expectMembers({"overdoseMonths", "safeguardingMonths", "custodyDays"});
    policy.flags.overdoseMonths = values.sourced("overdoseMonths").integer({1, 120});
    policy.flags.safeguardingMonths = values.sourced("safeguardingMonths").integer({1, 120});
    policy.flags.custodyDays = values.sourced("custodyDays").integer({7, 182});
}

} // namespace keywork::policy
