#include "app/change.h"

#include "app/access/record_access.h"
#include "store/allocation_table.h"
#include "store/audit_table.h"
#include "store/clinical_write_table.h"

#include <algorithm>
#include <stdexcept>

namespace keywork::app {

namespace {

// The role in which somebody with several of them did an action: the first that allows it.
domain::Role roleFor(const domain::Staff& user, Action action)
{
    const auto allowing = std::find_if(user.roles.begin(), user.roles.end(), [&](domain::Role role) {
        return rightOf(role, action) != Right::None;
    });
    return allowing != user.roles.end() ? *allowing : user.roles.front();
}

} // namespace

store::AuditRow auditRow(const domain::Staff& user, Action action, Instant now)
{
    store::AuditRow row{now, user.id, {}, {}, {}, std::nullopt, std::nullopt, {}};
    row.role = domain::code(roleFor(user, action));
    row.action = domain::code(action);
    return row;
}

Change::Change(Workspace& workspace, Action action)
    : m_workspace(workspace),
      m_action(action),
      m_now(workspace.clock().now()),
      m_localNow(workspace.clock().localNow()),
      m_today(m_localNow.day)
{
}

bool Change::isAllowed(Standing standing) const
{
    return app::isAllowed(m_workspace.user().roles, m_action, standing);
}

bool Change::isAllowedFor(domain::ClientId client, std::string_view actingFor) const
{
    const bool allocated = store::AllocationTable(m_workspace.store()).isAllocated(me(), client, m_today);
    return isAllowed({.allocated = allocated, .actingForAbsent = !actingFor.empty()});
}

void Change::requireAccess(domain::ClientId client) const
{
    if (!accessTo(m_workspace, client).mayRead()) throw RecordIsRestricted();
}

domain::WriteSequence Change::wrote(domain::WriteKind kind, domain::ClientId client, std::int64_t subject,
                                    std::optional<Date> happenedOn, std::string detail)
{
    requireAccess(client);
    return store::ClinicalWriteTable(m_workspace.store())
        .append({0, client, kind, subject, me(), m_now, happenedOn, std::move(detail)});
}

void Change::audit(std::string_view subject, std::int64_t id, RowVersion version, std::string_view reason)
{
    auto row = auditRow(m_workspace.user(), m_action, m_now);
    row.subject = subject;
    row.subjectId = id;
    row.subjectVersion = version;
    row.reason = reason;
    store::AuditTable(m_workspace.store()).append(row);
    m_audited = true;
}

void Change::requireAudit() const
{
    if (!m_audited) throw std::logic_error("a use case left no audit row");
}

store::Stamp Change::stamp() const
{
    return {me(), m_now};
}

} // namespace keywork::app
