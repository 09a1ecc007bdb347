#pragma once

#include "domain/ids.h"
#include "store/statement.h"
#include "vault/audit_chain.h"

namespace keywork::store {

// Who did what: ids and codes only, besides a reason that was asked for.
struct AuditRow {
    Instant at;
    std::optional<domain::StaffId> staff; // none: not signed in
    std::string role;                     // in which the person did it; empty: none
    std::string action;
    std::string subject; // the kind of record; empty: none
    std::optional<std::int64_t> subjectId;
    std::optional<RowVersion> subjectVersion;
    std::string reason;

    friend bool operator==(const AuditRow&, const AuditRow&) = default;
};

// For this folder only: the columns from `at` to `reason`.
AuditRow readAuditRow(Columns& row);

// The last row and its hash: what vouches for every row up to it.
struct AuditHead {
    std::int64_t sequence = 0; // 0: no row with a hash yet
    vault::ChainHash hash{};

    friend bool operator==(const AuditHead&, const AuditHead&) = default;
};

// Only ever added to: the connection itself refuses anything else. Each row is bound to the one before it
// (vault::AuditChain), so a connection without the chain's key cannot add any.
class AuditTable {
public:
    explicit AuditTable(Database& db) : m_db(db) {}

    void append(const AuditRow& row);
    // Newest first.
    std::vector<AuditRow> recent(int limit) const;

    // As it stands in the table, unproved.
    AuditHead head() const;

private:
    Database& m_db;
};

} // namespace keywork::store
