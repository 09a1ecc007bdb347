#include "app/audit/read_audit.h"

#include "app/audit/hash_text.h"
#include "app/perform.h"
#include "store/audit_search.h"
#include "store/client_table.h"
#include "store/staff_table.h"

#include <map>

namespace keywork::app {

namespace chrono = std::chrono;

namespace {

// The moment at which a day of the service begins. Asked twice, since the clocks may change between midnight here and
// midnight in UTC.
Instant beginning(Date day, const Clock& clock)
{
    const Instant asUtc{chrono::sys_days{day}};
    auto moment = asUtc;
    for (int i = 0; i < 2; ++i) {
        const auto shown = clock.toLocal(moment);
        const auto ahead = chrono::sys_days{shown.day} + chrono::minutes{shown.time.minutes()} - moment;
        moment = asUtc - chrono::floor<chrono::minutes>(ahead);
    }
    return moment;
}

store::AuditFilter toFilter(const AuditWanted& wanted, const Clock& clock)
{
    store::AuditFilter filter{wanted.by, wanted.about, std::nullopt, std::nullopt, wanted.before};
    if (wanted.from) filter.from = beginning(*wanted.from, clock);
    if (wanted.to) filter.until = beginning(Date{chrono::sys_days{*wanted.to} + chrono::days{1}}, clock);
    return filter;
}

std::string daysOf(const AuditWanted& wanted)
{
    if (!wanted.from && !wanted.to) return {};
    return (wanted.from ? toIsoDate(*wanted.from) : std::string()) + " to " +
           (wanted.to ? toIsoDate(*wanted.to) : std::string());
}

Outcome<Done, NoRefusal> noteReading(Workspace& workspace, const AuditWanted& wanted)
{
    return perform<Done, NoRefusal>(
        workspace, Action::ReadAudit, [&](Change& change) -> Outcome<Done, NoRefusal> {
            if (!change.isAllowed()) return trouble<NoRefusal>(Trouble::NotAllowed);
            const auto days = daysOf(wanted);
            if (wanted.about) change.audit("client", wanted.about->number(), 1, days);
            else if (wanted.by) change.audit("staff", wanted.by->number(), 1, days);
            else change.audit("audit", store::AuditTable(workspace.store()).head().sequence, 1, days);
            return Done{};
        });
}

AuditPage pageOf(Workspace& workspace, const AuditWanted& wanted)
{
    const store::Snapshot view(workspace.store());
    std::map<domain::StaffId, domain::Staff> people;
    for (auto& staff : store::StaffTable(workspace.store()).all()) people.emplace(staff.id, std::move(staff));
    // One more than wanted tells whether there are more.
    auto entries =
        store::searchAudit(workspace.store(), toFilter(wanted, workspace.clock()), wanted.most + 1);
    AuditPage page;
    page.more = entries.size() > static_cast<std::size_t>(wanted.most);
    if (page.more) entries.pop_back();
    for (auto& [sequence, row, hash] : entries) {
        const auto who = row.staff ? people.find(*row.staff) : people.end();
        const bool known = who != people.end();
        page.lines.push_back({sequence, row.at, known ? who->second.account : "",
                              known ? who->second.name : "", std::move(row.role), std::move(row.action),
                              std::move(row.subject), row.subjectId, row.subjectVersion,
                              std::move(row.reason), hash ? hashText(*hash) : ""});
    }
    return page;
}

} // namespace

Outcome<AuditPage, NoRefusal> auditRows(Workspace& workspace, const AuditWanted& wanted)
try {
    if (const auto noted = noteReading(workspace, wanted); !noted) return refuse(noted.error());
    return pageOf(workspace, wanted);
} catch (...) {
    return trouble<NoRefusal>(currentTrouble(Action::ReadAudit));
}

std::optional<domain::ClientId> clientWithRef(Workspace& workspace, std::string_view ref)
{
    const auto parsed = domain::ClientRef::parse(ref);
    return parsed ? store::ClientTable(workspace.store()).findByRef(*parsed) : std::nullopt;
}

} // namespace keywork::app
