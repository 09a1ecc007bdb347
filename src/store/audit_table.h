#pragma once

#include "domain/ids.h"
#include "store/statement.h"

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

// Only ever added to: the connection itself refuses anything else.
class AuditTable {
public:
    explicit AuditTable(Database& db) : m_db(db) {}

    void append(const AuditRow& row);
    // Newest first.
    std::vector<AuditRow> recent(int limit) const;

private:
    Database& m_db;
};

} // namespace keywork::store
