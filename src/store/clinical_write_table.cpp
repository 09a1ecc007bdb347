#include "store/clinical_write_table.h"

#include "store/client_scope.h"
#include "store/rows.h"
#include "store/sql_text.h"

#include <limits>

namespace keywork::store {

using domain::ClinicalWrite;

namespace {

constexpr char columns[] = "w.client_id, w.kind, w.subject_id, w.staff_id, w.at, w.happened_on, w.detail";

constexpr auto insertWrite = R"sql(
    INSERT INTO clinical_write (client_id, kind, subject_id, staff_id, at, happened_on, detail)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
    RETURNING sequence
)sql";
constexpr auto selectNewest = "SELECT coalesce(max(sequence), 0) FROM clinical_write";
constexpr auto selectAfter = sql("SELECT w.sequence, ", columns, R"sql(
      FROM clinical_write w
     WHERE w.client_id = ?1 AND w.sequence > ?2
     ORDER BY w.sequence
)sql");
constexpr auto selectBefore = sql("SELECT w.sequence, ", columns, R"sql(
      FROM clinical_write w
     WHERE w.client_id = ?1 AND w.sequence < ?2
     ORDER BY w.sequence DESC
     LIMIT ?3
)sql");
// Of each record no more than ?2 can be among the newest ?2 of all, so the rest is not even read; and which they are is
// answered by the index alone (schema/migrations/0004).
constexpr auto selectNotSeen = sql("SELECT w.sequence, ", columns, R"sql(
      FROM clinical_write w
     WHERE w.sequence IN (
           SELECT y.sequence
             FROM scope CROSS JOIN clinical_write y
            WHERE y.client_id = scope.client_id
              AND y.sequence > (SELECT coalesce(max(seen.sequence), 0)
                                  FROM (SELECT m.up_to AS sequence
                                          FROM looked_mark m
                                         WHERE m.staff_id = ?1 AND m.client_id = scope.client_id
                                         UNION ALL
                                        SELECT newest.sequence - 1
                                          FROM (SELECT x.sequence
                                                  FROM clinical_write x
                                                 WHERE x.client_id = scope.client_id AND x.staff_id <> ?1
                                                 ORDER BY x.sequence DESC
                                                 LIMIT 1 OFFSET ?2 - 1) newest) seen)
              AND y.staff_id <> ?1
            ORDER BY y.sequence DESC
            LIMIT ?2)
     ORDER BY w.sequence DESC
)sql");

ClinicalWrite readWrite(const Statement& found)
{
    return rowOf("clinical_write", found, [](Columns& row) {
        return ClinicalWrite{row.next<domain::WriteSequence>(), row.next<domain::ClientId>(),
                             row.next<domain::WriteKind>(),     row.next<std::int64_t>(),
                             row.next<domain::StaffId>(),       row.next<Instant>(),
                             row.next<std::optional<Date>>(),   row.next<std::string>()};
    });
}

} // namespace

domain::WriteSequence ClinicalWriteTable::append(const ClinicalWrite& write)
{
    Statement insert(m_db, insertWrite);
    insert.bind(write.client, domain::code(write.kind), write.subject, write.by, write.at, write.happenedOn,
                write.detail);
    return insertedId<domain::WriteSequence>(insert);
}

domain::WriteSequence ClinicalWriteTable::newest() const
{
    Statement query(m_db, selectNewest);
    query.step();
    return query.column<domain::WriteSequence>(0);
}

std::vector<ClinicalWrite> ClinicalWriteTable::ofClientAfter(domain::ClientId client,
                                                             domain::WriteSequence after) const
{
    Statement query(m_db, selectAfter);
    query.bind(client, after);
    return allRows(query, readWrite);
}

std::vector<ClinicalWrite> ClinicalWriteTable::ofClientBefore(domain::ClientId client,
                                                              std::optional<domain::WriteSequence> before,
                                                              int limit) const
{
    Statement query(m_db, selectBefore);
    query.bind(client, before.value_or(std::numeric_limits<domain::WriteSequence>::max()), limit);
    return allRows(query, readWrite);
}

std::vector<ClinicalWrite> ClinicalWriteTable::notSeenBy(domain::StaffId staff, int limit) const
{
    Statement query(m_db, ClientScope::ofStaff(staff).sql(selectNotSeen));
    query.bind(staff, limit);
    return allRows(query, readWrite);
}

} // namespace keywork::store
