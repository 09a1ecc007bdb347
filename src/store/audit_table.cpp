#include "store/audit_table.h"

#include "store/audit_link.h"
#include "store/rows.h"

namespace keywork::store {

namespace {

constexpr auto insertRow = R"sql(
    INSERT INTO audit (sequence, at, staff_id, role, action, subject, subject_id, row_version, reason, hash)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
)sql";
constexpr auto selectRecent = R"sql(
    SELECT sequence, at, staff_id, role, action, subject, subject_id, row_version, reason
      FROM audit
     ORDER BY sequence DESC
     LIMIT ?1
)sql";
constexpr auto selectLast = "SELECT sequence, hash FROM audit ORDER BY sequence DESC LIMIT 1";
constexpr auto selectUnchained = R"sql(
    SELECT sequence, at, staff_id, role, action, subject, subject_id, row_version, reason
      FROM audit
     ORDER BY sequence
)sql";

AuditRow readRow(const Statement& found)
{
    return rowOf("audit", found, [](Columns& row) {
        row.skip();
        return readAuditRow(row);
    });
}

// The last row, with its hash if it has one.
std::pair<std::int64_t, std::optional<vault::ChainHash>> lastRow(Database& db)
{
    Statement query(db, selectLast);
    if (!query.step()) return {0, vault::ChainHash{}};
    return {query.column<std::int64_t>(0), query.column<std::optional<vault::ChainHash>>(1)};
}

// Over all rows, when none of them has a hash: once in the life of a store that is older than the chain.
vault::ChainHash beginningOfChain(Database& db)
{
    AuditFold fold(db.auditChain());
    Statement query(db, selectUnchained);
    while (query.step()) fold.add(readLink(query));
    return fold.beginChain();
}

} // namespace

AuditRow readAuditRow(Columns& row)
{
    return AuditRow{row.next<Instant>(),
                    row.next<std::optional<domain::StaffId>>(),
                    row.next<std::string>(),
                    row.next<std::string>(),
                    row.next<std::string>(),
                    row.next<std::optional<std::int64_t>>(),
                    row.next<std::optional<RowVersion>>(),
                    row.next<std::string>()};
}

AuditHead AuditTable::head() const
{
    const auto [sequence, hash] = lastRow(m_db);
    return hash ? AuditHead{sequence, *hash} : AuditHead{};
}

void AuditTable::append(const AuditRow& row)
{
    AuditFold fold(m_db.auditChain());
    const auto [last, hash] = lastRow(m_db);
    fold.goOnFrom(hash ? *hash : beginningOfChain(m_db));
    const auto at = toIsoInstant(row.at);
    const auto staff = row.staff ? std::optional(row.staff->number()) : std::nullopt;
    const AuditLink link{last + 1,   at,          staff,         row.role,
                         row.action, row.subject, row.subjectId, row.subjectVersion,
                         row.reason};
    Statement insert(m_db, insertRow);
    Values(insert)
        .put(link.sequence)
        .put(link.at)
        .put(link.staff)
        .put(link.role)
        .put(link.action)
        .put(link.subject)
        .put(link.subjectId)
        .put(link.subjectVersion)
        .put(link.reason)
        .put(std::span<const std::uint8_t>(fold.add(link)));
    insert.run();
}

std::vector<AuditRow> AuditTable::recent(int limit) const
{
    Statement query(m_db, selectRecent);
    query.bind(limit);
    return allRows(query, readRow);
}

} // namespace keywork::store
