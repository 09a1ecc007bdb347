#include "policy/subjects.h"

namespace keywork::policy {

void readSessions(const Field& values, Policy& policy)
{
    values.expectMembers({"shortMinutes", "lateEntryDays", "usualMinutes"});
    policy.sessions.shortMinutes = values.sourced("shortMinutes").integer({5, 120});
    policy.sessions.lateEntryDays = values.sourced("lateEntryDays").integer({1, 365});

    const auto usual = values.member("usualMinutes");
    usual.expectMembersOf<domain::SessionKind>();
    for (const auto& kind : codeTable(domain::SessionKind{})) {
        policy.usualMinutes[kind.value] = usual.sourced(kind.code).integer({5, 480});
    }
}

} // namespace keywork::policy
