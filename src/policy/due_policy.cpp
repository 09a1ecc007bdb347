#include "policy/subjects.h"

namespace keywork::policy {

void readDue(const Field& values, Policy& policy)
{
    values.expectMembers({"openDays", "referralDecisionDays", "treatmentStartDays", "allocationDays",
                          "transferDays", "noContactDays", "draftDays", "naloxoneDays", "agreementDays"});
    auto& due = policy.due;
    due.openDays = values.sourced("openDays").integer({0, 56});
    due.referralDecisionDays = values.sourced("referralDecisionDays").integer({1, 60});
    due.treatmentStartDays = values.sourced("treatmentStartDays").integer({1, 90});
    due.allocationDays = values.sourced("allocationDays").integer({1, 60});
    due.transferDays = values.sourced("transferDays").integer({1, 60});
    due.noContactDays = values.sourced("noContactDays").integer({7, 182});
    due.draftDays = values.sourced("draftDays").integer({1, 30});
    due.agreementDays = values.sourced("agreementDays").integer({1, 90});
    due.naloxoneDays = values.sourced("naloxoneDays").integer({0, 90});
}

} // namespace keywork::policy
