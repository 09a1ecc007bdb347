#include "store/audit_table.h"

#include "store/rows.h"

namespace keywork::store {

namespace {

constexpr auto insertRow = R"sql(
    INSERT INTO audit (at, staff_id, role, action, subject, subject_id, row_version, reason)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
)sql";
constexpr auto selectRecent = R"sql(
    SELECT sequence, at, staff_id, role, action, subject, subject_id, row_version, reason
      FROM audit
     ORDER BY sequence DESC
     LIMIT ?1
)sql";

AuditRow readRow(const Statement& found)
{
    return rowOf("audit", found, [](Columns& row) {
        row.skip();
        return AuditRow{row.next<Instant>(),
                        row.next<std::optional<domain::StaffId>>(),
                        row.next<std::string>(),
                        row.next<std::string>(),
                        row.next<std::string>(),
                        row.next<std::optional<std::int64_t>>(),
                        row.next<std::optional<RowVersion>>(),
                        row.next<std::string>()};
    });
}

} // namespace

void AuditTable::append(const AuditRow& row)
{
    Statement insert(m_db, insertRow);
    Values(insert)
        .put(row.at)
        .put(row.staff)
        .put(row.role)
        .put(row.action)
        .put(row.subject)
        .put(row.subjectId)
        .put(row.subjectVersion)
        .put(row.reason);
    insert.run();
}

std::vector<AuditRow> AuditTable::recent(int limit) const
{
    Statement query(m_db, selectRecent);
    query.bind(limit);
    return allRows(query, readRow);
}

} // namespace keywork::store
