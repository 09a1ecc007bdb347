#include "store/client_scope.h"

namespace keywork::store {

namespace {

constexpr StatementText scopeOfStaff = R"sql(
    WITH scope (client_id, episode_id) AS (
        SELECT DISTINCT e.client_id, e.id
          FROM allocation a
          JOIN episode e ON e.id = a.episode_id
         WHERE a.staff_id = ?1 AND a.to_day IS NULL AND e.state IN ('referred', 'inTreatment')
    )
)sql";

constexpr StatementText scopeWithoutKeyworker = R"sql(
    WITH scope (client_id, episode_id) AS (
        SELECT e.client_id, e.id
          FROM episode e
         WHERE e.state IN ('referred', 'inTreatment')
           AND NOT EXISTS (SELECT 1
                             FROM allocation a
                            WHERE a.episode_id = e.id AND a.role = 'keyworker' AND a.to_day IS NULL)
    )
)sql";

constexpr StatementText scopeOfClient = R"sql(
    WITH scope (client_id, episode_id) AS (
        SELECT c.id, e.id
          FROM client c
          LEFT JOIN episode e ON e.client_id = c.id AND e.state IN ('referred', 'inTreatment')
         WHERE c.id = ?1
    )
)sql";

constexpr StatementText scopeOfService = R"sql(
    WITH scope (client_id, episode_id) AS (
        SELECT p.client_id, e.id
          FROM (SELECT client_id FROM episode WHERE state IN ('referred', 'inTreatment') AND client_id > ?1
                UNION
                SELECT client_id FROM draft WHERE discarded_at IS NULL AND client_id > ?1
                ORDER BY client_id
                LIMIT ?2) p
          LEFT JOIN episode e ON e.client_id = p.client_id AND e.state IN ('referred', 'inTreatment')
    )
)sql";

template <class... Cases>
struct OneOf : Cases... {
    using Cases::operator()...;
};
template <class... Cases>
OneOf(Cases...) -> OneOf<Cases...>;

} // namespace

StatementText ClientScope::sql(const StatementText& query) const
{
    const StatementText scope = std::visit(
        OneOf{[](const OfStaff&) { return scopeOfStaff; },
              [](const WithoutKeyworker&) { return scopeWithoutKeyworker; },
              [](const OfClient&) { return scopeOfClient; }, [](const OfService&) { return scopeOfService; }},
        m_whom);
    return query.within(scope);
}

void ClientScope::bind(Statement& statement) const
{
    std::visit(OneOf{[&](const OfStaff& whom) { statement.bind(whom.staff); }, [](const WithoutKeyworker&) {},
                     [&](const OfClient& whom) { statement.bind(whom.client); },
                     [&](const OfService& whom) {
                         statement.bind(whom.after ? whom.after->number() : 0, whom.size);
                     }},
               m_whom);
}

} // namespace keywork::store
