#include "store/client_list.h"

#include "store/rows.h"
#include "store/sql_text.h"

namespace keywork::store {

namespace {

// Whom a list is about: of those with an open episode. Driven from the episodes, of which far fewer are open than
// there are clients.
constexpr char caseload[] = R"sql(
    WITH who (client_id) AS (
        SELECT DISTINCT e.client_id
          FROM allocation a
          JOIN episode e ON e.id = a.episode_id
         WHERE a.staff_id = ?1 AND a.to_day IS NULL AND a.accepted_on IS NOT NULL
           AND e.state IN ('referred', 'inTreatment')
    )
)sql";
constexpr char inTreatment[] = R"sql(
    WITH who (client_id) AS (
        SELECT e.client_id FROM episode e WHERE e.state IN ('referred', 'inTreatment') AND e.state = 'inTreatment'
    )
)sql";
constexpr char unallocated[] = R"sql(
    WITH who (client_id) AS (
        SELECT e.client_id
          FROM episode e
         WHERE e.state IN ('referred', 'inTreatment') AND (e.state = 'inTreatment' OR e.accepted_on IS NOT NULL)
           AND NOT EXISTS (SELECT 1
                             FROM allocation a
                            WHERE a.episode_id = e.id AND a.role = 'keyworker'
                              AND a.to_day IS NULL AND a.accepted_on IS NOT NULL)
    )
)sql";
constexpr char pageOfWho[] = R"sql(
    , page (id) AS (
        SELECT c.id
          FROM who CROSS JOIN client c
         WHERE c.id = who.client_id AND (c.family_name, c.given_name, c.id) > (?2, ?3, ?4)
         ORDER BY c.family_name, c.given_name, c.id
         LIMIT ?5
    )
)sql";
constexpr char pageOfAll[] = R"sql(
    WITH page (id) AS (
        SELECT c.id
          FROM client c
         WHERE (c.family_name, c.given_name, c.id) > (?2, ?3, ?4)
         ORDER BY c.family_name, c.given_name, c.id
         LIMIT ?5
    )
)sql";
constexpr char rowsOfPage[] = R"sql(
    SELECT c.id,
           (SELECT p.phase FROM phase_change p WHERE p.episode_id = e.id ORDER BY p.on_day DESC, p.id DESC LIMIT 1),
           (SELECT l.layer FROM layer_change l WHERE l.episode_id = e.id ORDER BY l.on_day DESC, l.id DESC LIMIT 1),
           (SELECT substr(s.start, 1, 10)
              FROM session s
             WHERE s.client_id = c.id AND s.error_by IS NULL
             ORDER BY s.start DESC
             LIMIT 1),
           coalesce((SELECT staff.name
                       FROM allocation a
                       JOIN staff ON staff.id = a.staff_id
                      WHERE a.episode_id = e.id AND a.role = 'keyworker'
                        AND a.to_day IS NULL AND a.accepted_on IS NOT NULL
                      ORDER BY a.from_day DESC, a.id DESC
                      LIMIT 1), '')
      FROM page CROSS JOIN client c
      LEFT JOIN episode e ON e.client_id = c.id AND e.state IN ('referred', 'inTreatment')
     WHERE c.id = page.id
     ORDER BY c.family_name, c.given_name, c.id
)sql";

constexpr auto selectCaseload = sql(caseload, pageOfWho, rowsOfPage);
constexpr auto selectInTreatment = sql(inTreatment, pageOfWho, rowsOfPage);
constexpr auto selectUnallocated = sql(unallocated, pageOfWho, rowsOfPage);
constexpr auto selectEverybody = sql(pageOfAll, rowsOfPage);

constexpr char countWho[] = "SELECT count(*) FROM who";
constexpr auto countCaseload = sql(caseload, countWho);
constexpr auto countInTreatment = sql(inTreatment, countWho);
constexpr auto countUnallocated = sql(unallocated, countWho);

StatementText pageText(ListedClients who)
{
    switch (who) {
    case ListedClients::Caseload: return selectCaseload;
    case ListedClients::InTreatment: return selectInTreatment;
    case ListedClients::Unallocated: return selectUnallocated;
    case ListedClients::Everybody: break;
    }
    return selectEverybody;
}

StatementText countText(ListedClients who)
{
    switch (who) {
    case ListedClients::Caseload: return countCaseload;
    case ListedClients::InTreatment: return countInTreatment;
    case ListedClients::Unallocated: return countUnallocated;
    case ListedClients::Everybody: break;
    }
    return "SELECT count(*) FROM client";
}

} // namespace

std::vector<ListedClient> ClientList::page(const std::optional<ListPlace>& after, int limit) const
{
    Statement query(m_db, pageText(m_who));
    if (after) query.bind(m_staff, after->family, after->given, after->id, limit);
    else query.bind(m_staff, "", "", 0, limit);
    const ClientTable clients(m_db);
    return allRows(query, [&](const Statement& found) {
        return rowOf("client", found, [&](Columns& row) {
            return ListedClient{required(clients.identity(row.next<domain::ClientId>())),
                                row.next<std::optional<domain::Phase>>(),
                                row.next<std::optional<domain::Layer>>(), row.next<std::optional<Date>>(),
                                row.next<std::string>()};
        });
    });
}

int ClientList::count() const
{
    Statement query(m_db, countText(m_who));
    if (m_who == ListedClients::Caseload) query.bind(m_staff);
    query.step();
    return query.column<int>(0);
}

} // namespace keywork::store
