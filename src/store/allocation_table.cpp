#include "store/allocation_table.h"

#include "store/history_json.h"
#include "store/rows.h"
#include "store/sql_text.h"

namespace keywork::store {

using domain::Allocation;
using domain::AllocationId;

namespace {

constexpr char columns[] = "episode_id, staff_id, role, from_day, to_day, accepted_on";

constexpr auto selectById = sql("SELECT id, ", columns, " FROM allocation WHERE id = ?1");
constexpr auto selectOfEpisode =
    sql("SELECT id, ", columns, " FROM allocation WHERE episode_id = ?1 ORDER BY from_day, id");
constexpr auto selectWithin = sql(
    "SELECT id, ", columns,
    " FROM allocation WHERE episode_id IN (SELECT episode_id FROM scope) ORDER BY episode_id, from_day, id");
constexpr auto selectIsAllocated = R"sql(
    SELECT EXISTS (
        SELECT 1
          FROM episode e
          JOIN allocation a ON a.episode_id = e.id
         WHERE e.client_id = ?2 AND e.state IN ('referred', 'inTreatment')
           AND a.staff_id = ?1 AND a.accepted_on IS NOT NULL
           AND a.from_day <= ?3 AND (a.to_day IS NULL OR a.to_day >= ?3)
    )
)sql";
constexpr auto selectCaseload = R"sql(
    SELECT count(DISTINCT e.client_id)
      FROM allocation a
      JOIN episode e ON e.id = a.episode_id
     WHERE a.staff_id = ?1 AND a.to_day IS NULL AND a.accepted_on IS NOT NULL
       AND e.state IN ('referred', 'inTreatment')
)sql";
constexpr auto insertAllocation =
    sql("INSERT INTO allocation (", columns, ") VALUES (?1, ?2, ?3, ?4, ?5, ?6) RETURNING id");
constexpr auto updateAllocation = sql("UPDATE allocation SET row_version = row_version + 1, (", columns,
                                      ") = (?1, ?2, ?3, ?4, ?5, ?6) WHERE id = ?7");

Allocation readAllocation(const Statement& found)
{
    return rowOf("allocation", found, [](Columns& row) {
        return Allocation{row.next<AllocationId>(),
                          row.next<domain::EpisodeId>(),
                          row.next<domain::StaffId>(),
                          row.next<domain::AllocationRole>(),
                          row.next<Date>(),
                          row.next<std::optional<Date>>(),
                          row.next<std::optional<Date>>()};
    });
}

Values& putAllocation(Values& to, const Allocation& allocation)
{
    return to.put(allocation.episode)
        .put(allocation.staff)
        .put(allocation.role)
        .put(allocation.from)
        .put(allocation.to)
        .put(allocation.acceptedOn);
}

} // namespace

std::optional<Allocation> AllocationTable::find(AllocationId id) const
{
    Statement query(m_db, selectById);
    query.bind(id);
    return firstRow(query, readAllocation);
}

std::vector<Allocation> AllocationTable::ofEpisode(domain::EpisodeId episode) const
{
    Statement query(m_db, selectOfEpisode);
    query.bind(episode);
    return allRows(query, readAllocation);
}

std::vector<Allocation> AllocationTable::within(const ClientScope& scope) const
{
    Statement query(m_db, scope.sql(selectWithin));
    scope.bind(query);
    return allRows(query, readAllocation);
}

bool AllocationTable::isAllocated(domain::StaffId staff, domain::ClientId client, Date day) const
{
    Statement query(m_db, selectIsAllocated);
    query.bind(staff, client, day).step();
    return query.column<bool>(0);
}

int AllocationTable::caseload(domain::StaffId staff) const
{
    Statement query(m_db, selectCaseload);
    query.bind(staff).step();
    return query.column<int>(0);
}

AllocationId AllocationTable::insert(const Allocation& allocation)
{
    Statement insert(m_db, insertAllocation);
    Values values(insert);
    putAllocation(values, allocation);
    return insertedId<AllocationId>(insert);
}

void AllocationTable::update(const Allocation& allocation, const Stamp& stamp)
{
    keepPast(m_db, Versioned::Allocation, allocation.id.number(), std::nullopt, stamp);
    Statement update(m_db, updateAllocation);
    Values values(update);
    putAllocation(values, allocation).put(allocation.id);
    update.run();
}

} // namespace keywork::store
