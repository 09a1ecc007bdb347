#pragma once

#include "app/action.h"
#include "app/outcome.h"
#include "app/rights.h"
#include "app/workspace.h"
#include "domain/change/clinical_write.h"

#include <string_view>

namespace keywork::store {
struct AuditRow;
struct Stamp;
} // namespace keywork::store

namespace keywork::app {

// The audit row of an action, in the role in which the person does it; about nothing and nobody yet.
store::AuditRow auditRow(const domain::Staff& user, Action action, Instant now);

// Thrown out of a use case on a record that is not open to the person: all of it is undone, and it is Trouble::Restricted.
struct RecordIsRestricted {};

// What one use case is in the middle of changing: it asks for permission, notes what it wrote for "since you last
// looked" and History, and leaves its audit row. Lives inside the transaction of perform().
class Change {
public:
    Change(Workspace& workspace, Action action);

    // By the rights table, for a record to which the person stands in this way.
    bool isAllowed(Standing standing = {}) const;
    // Standing is looked up: allocated today to an episode of this client. `actingFor` is the reason given, or empty.
    bool isAllowedFor(domain::ClientId client, std::string_view actingFor = {}) const;

    // Throws RecordIsRestricted where the person may not read that client's record.
    void requireAccess(domain::ClientId client) const;

    // One line in the order of clinical writes. Requires access to the record: nobody writes where they may not read.
    domain::WriteSequence wrote(domain::WriteKind kind, domain::ClientId client, std::int64_t subject,
                                std::optional<Date> happenedOn, std::string detail = {});
    // The one audit row of the use case; perform() refuses to commit without it.
    void audit(std::string_view subject, std::int64_t id, RowVersion version = 1,
               std::string_view reason = {});

    // A use case that left none is a bug, and throws: nothing of it is saved.
    void requireAudit() const;

    Instant now() const { return m_now; }
    Date today() const { return m_today; }
    LocalTime localNow() const { return m_localNow; }
    domain::StaffId me() const { return m_workspace.user().id; }
    // Who changes a row, and when: for the table classes that keep history.
    store::Stamp stamp() const;

private:
    Workspace& m_workspace;
    Action m_action;
    Instant m_now;
    LocalTime m_localNow;
    Date m_today;
    bool m_audited = false;
};

} // namespace keywork::app
