#pragma once

#include "store/audit_table.h"

namespace keywork::store {

struct AuditEntry {
    std::int64_t sequence;
    AuditRow row;
    std::optional<vault::ChainHash> hash; // as it stands there, unproved; none: from before the chain

    friend bool operator==(const AuditEntry&, const AuditEntry&) = default;
};

// Which rows of the audit; what is not said does not matter.
struct AuditFilter {
    std::optional<domain::StaffId> by;     // who did it
    std::optional<domain::ClientId> about; // the client or anything in that client's record
    std::optional<Instant> from;
    std::optional<Instant> until;       // up to but not at this moment
    std::optional<std::int64_t> before; // the last sequence of the page before
};

// At most so many, newest first.
std::vector<AuditEntry> searchAudit(Database& db, const AuditFilter& filter, int limit);

// When the last row with this action, or that other one, was written.
std::optional<Instant> lastTimeOf(Database& db, std::string_view action, std::string_view other);

// Of the rows with this action, oldest first.
std::vector<std::int64_t> sequencesOf(Database& db, std::string_view action);

} // namespace keywork::store
