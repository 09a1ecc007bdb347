#include "store/restriction_table.h"

#include "store/rows.h"

namespace keywork::store {

namespace {

constexpr auto selectLast =
    "SELECT restricted FROM record_restriction WHERE client_id = ?1 ORDER BY id DESC LIMIT 1";
constexpr auto selectWorksWith = R"sql(
    SELECT EXISTS (SELECT 1
                     FROM episode e
                     JOIN allocation a ON a.episode_id = e.id
                    WHERE e.client_id = ?2 AND a.staff_id = ?1
                      AND a.from_day <= ?3 AND (a.to_day IS NULL OR a.to_day >= ?3))
)sql";
constexpr auto insertDecision = R"sql(
    INSERT INTO record_restriction (client_id, restricted, decided_by, decided_at, reason)
    VALUES (?1, ?2, ?3, ?4, ?5)
    RETURNING id
)sql";

} // namespace

bool RestrictionTable::isRestricted(domain::ClientId client) const
{
    Statement query(m_db, selectLast);
    query.bind(client);
    return query.step() && query.column<bool>(0);
}

bool RestrictionTable::worksWith(domain::StaffId staff, domain::ClientId client, Date day) const
{
    Statement query(m_db, selectWorksWith);
    query.bind(staff, client, day).step();
    return query.column<bool>(0);
}

std::int64_t RestrictionTable::insert(const domain::RestrictionDecision& decision)
{
    Statement insert(m_db, insertDecision);
    insert.bind(decision.client, decision.isRestricted, decision.by, decision.at, decision.reason);
    return insertedId<std::int64_t>(insert);
}

} // namespace keywork::store
