#include "policy/subjects.h"

namespace keywork::policy {

void readDrafts(const Field& values, Policy& policy)
{
    values.expectMembers({"keepDiscardedDays", "autosaveSeconds"});
    policy.drafts.keepDiscardedDays = values.sourced("keepDiscardedDays").integer({1, 365});
    policy.drafts.autosaveSeconds = values.sourced("autosaveSeconds").integer({1, 30});
}

} // namespace keywork::policy
