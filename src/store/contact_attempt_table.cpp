#include "store/contact_attempt_table.h"

#include "store/rows.h"
#include "store/sql_text.h"

namespace keywork::store {

using domain::ChainDecision;
using domain::ContactAttempt;
using domain::EpisodeId;

namespace {

constexpr char attemptColumns[] =
    "a.client_id, a.episode_id, a.missed_id, a.staff_id, a.at, a.route, a.outcome, a.note";

constexpr auto selectOfEpisode = sql("SELECT a.id, ", attemptColumns,
                                     " FROM contact_attempt a WHERE a.episode_id = ?1 ORDER BY a.at, a.id");
// CROSS JOIN keeps the loops in this order: first the scope, then its rows by index.
constexpr auto selectUnsettled = sql("SELECT a.id, ", attemptColumns, R"sql(
      FROM scope CROSS JOIN contact_attempt a
     WHERE a.episode_id = scope.episode_id
       AND a.at >= coalesce((SELECT substr(max(x.start), 1, 10)
                               FROM session x
                              WHERE x.episode_id = scope.episode_id AND x.error_by IS NULL), '')
     ORDER BY a.episode_id, a.at, a.id
)sql");
constexpr auto insertAttempt = R"sql(
    INSERT INTO contact_attempt (client_id, episode_id, missed_id, staff_id, at, route, outcome, note)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
    RETURNING id
)sql";

constexpr char selectDecision[] = "SELECT d.missed_id, d.staff_id, d.on_day, d.decision, d.episode_id FROM ";
constexpr auto selectDecisions =
    sql(selectDecision, "chain_decision d WHERE d.episode_id = ?1 ORDER BY d.on_day, d.missed_id");
constexpr auto selectDecisionOf = sql(selectDecision, "chain_decision d WHERE d.missed_id = ?1");
constexpr auto selectDecisionsWithin = sql(selectDecision, R"sql(scope CROSS JOIN chain_decision d
     WHERE d.episode_id = scope.episode_id
     ORDER BY d.episode_id, d.on_day, d.missed_id
)sql");
constexpr auto insertDecision = R"sql(
    INSERT INTO chain_decision (missed_id, episode_id, staff_id, on_day, decision) VALUES (?1, ?2, ?3, ?4, ?5)
)sql";

ContactAttempt readAttempt(const Statement& found)
{
    return rowOf("contact_attempt", found, [](Columns& row) {
        return ContactAttempt{row.next<domain::ContactAttemptId>(),
                              row.next<domain::ClientId>(),
                              row.next<EpisodeId>(),
                              row.next<domain::AppointmentId>(),
                              row.next<domain::StaffId>(),
                              row.next<LocalTime>(),
                              row.next<domain::AttemptRoute>(),
                              row.next<domain::AttemptOutcome>(),
                              row.next<std::string>()};
    });
}

ChainDecision readDecision(const Statement& found)
{
    return rowOf("chain_decision", found, [](Columns& row) {
        return ChainDecision{row.next<domain::AppointmentId>(), row.next<domain::StaffId>(), row.next<Date>(),
                             row.next<std::string>()};
    });
}

} // namespace

std::vector<ContactAttempt> ContactAttemptTable::ofEpisode(EpisodeId episode) const
{
    Statement query(m_db, selectOfEpisode);
    query.bind(episode);
    return allRows(query, readAttempt);
}

std::vector<ContactAttempt> ContactAttemptTable::unsettledWithin(const ClientScope& scope) const
{
    Statement query(m_db, scope.sql(selectUnsettled));
    scope.bind(query);
    return allRows(query, readAttempt);
}

domain::ContactAttemptId ContactAttemptTable::insert(const ContactAttempt& attempt)
{
    Statement insert(m_db, insertAttempt);
    Values(insert)
        .put(attempt.client)
        .put(attempt.episode)
        .put(attempt.missed)
        .put(attempt.by)
        .put(attempt.at)
        .put(attempt.route)
        .put(attempt.outcome)
        .put(attempt.note);
    return insertedId<domain::ContactAttemptId>(insert);
}

std::vector<ChainDecision> ContactAttemptTable::decisions(EpisodeId episode) const
{
    Statement query(m_db, selectDecisions);
    query.bind(episode);
    return allRows(query, readDecision);
}

std::optional<ChainDecision> ContactAttemptTable::decision(domain::AppointmentId missed) const
{
    Statement query(m_db, selectDecisionOf);
    query.bind(missed);
    return firstRow(query, readDecision);
}

std::map<EpisodeId, std::vector<ChainDecision>> ContactAttemptTable::decisionsWithin(
    const ClientScope& scope) const
{
    Statement query(m_db, scope.sql(selectDecisionsWithin));
    scope.bind(query);
    std::map<EpisodeId, std::vector<ChainDecision>> decisions;
    while (query.step()) decisions[query.column<EpisodeId>(4)].push_back(readDecision(query));
    return decisions;
}

void ContactAttemptTable::insert(const ChainDecision& decision, EpisodeId episode)
{
    Statement insert(m_db, insertDecision);
    insert.bind(decision.missed, episode, decision.by, decision.on, decision.decision).run();
}

} // namespace keywork::store
