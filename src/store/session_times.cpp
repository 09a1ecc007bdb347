#include "store/session_table.h"

#include "store/rows.h"

// The part of SessionTable for what needs no more than a session's own row: when people were seen, and for how long.
namespace keywork::store {

using domain::EpisodeId;

namespace {

constexpr auto selectOfAppointment = R"sql(
    SELECT id, start, minutes FROM session WHERE appointment_id = ?1 AND error_by IS NULL
)sql";
constexpr auto selectLastOfClient = R"sql(
    SELECT id, author_id, kind, start, minutes, talked_about, agreed, next
      FROM session
     WHERE client_id = ?1 AND error_by IS NULL
     ORDER BY start DESC, id DESC
     LIMIT ?2
)sql";
constexpr auto selectOfClient = R"sql(
    SELECT id, start, minutes FROM session WHERE client_id = ?1 AND start >= ?2 AND error_by IS NULL ORDER BY start, id
)sql";
constexpr auto selectLast = R"sql(
    SELECT id, start, minutes
      FROM session
     WHERE episode_id = ?1 AND error_by IS NULL
     ORDER BY start DESC, id DESC
     LIMIT ?2
)sql";
// From the index alone: 1,200 rows more would be as many pages. Nothing where there has been no contact.
constexpr auto selectLastWithin = R"sql(
    SELECT (SELECT id FROM session x WHERE x.episode_id = scope.episode_id AND x.error_by IS NULL
             ORDER BY start DESC, id DESC LIMIT 1),
           (SELECT max(start) FROM session x WHERE x.episode_id = scope.episode_id AND x.error_by IS NULL),
           scope.episode_id
      FROM scope
)sql";
constexpr auto countOfOne = "SELECT count(*) FROM session WHERE episode_id = ?1 AND error_by IS NULL";

SessionTime readTime(const Statement& found)
{
    return rowOf("session", found, [](Columns& row) {
        return SessionTime{row.next<domain::SessionId>(), row.next<LocalTime>(), row.next<int>()};
    });
}

SessionHead readHead(const Statement& found)
{
    return rowOf("session", found, [](Columns& row) {
        return SessionHead{row.next<domain::SessionId>(),
                           row.next<domain::StaffId>(),
                           row.next<domain::SessionKind>(),
                           row.next<LocalTime>(),
                           row.next<int>(),
                           {row.next<std::string>(), row.next<std::string>(), row.next<std::string>()}};
    });
}

} // namespace

std::optional<SessionTime> SessionTable::ofAppointment(domain::AppointmentId appointment) const
{
    Statement query(m_db, selectOfAppointment);
    query.bind(appointment);
    return firstRow(query, readTime);
}

std::vector<SessionHead> SessionTable::lastOfClient(domain::ClientId client, int limit) const
{
    Statement query(m_db, selectLastOfClient);
    query.bind(client, limit);
    return allRows(query, readHead);
}

std::vector<SessionTime> SessionTable::timesOfClient(domain::ClientId client, Date from) const
{
    Statement query(m_db, selectOfClient);
    query.bind(client, from);
    return allRows(query, readTime);
}

std::optional<SessionTime> SessionTable::lastContact(EpisodeId episode) const
{
    Statement query(m_db, selectLast);
    query.bind(episode, 1);
    return firstRow(query, readTime);
}

std::vector<int> SessionTable::lastMinutes(EpisodeId episode, int limit) const
{
    Statement query(m_db, selectLast);
    query.bind(episode, limit);
    return allRows(query, [](const Statement& row) { return readTime(row).minutes; });
}

std::map<EpisodeId, LastContact> SessionTable::lastContacts(const ClientScope& scope) const
{
    Statement query(m_db, scope.sql(selectLastWithin));
    scope.bind(query);
    std::map<EpisodeId, LastContact> contacts;
    while (query.step()) {
        if (query.isNull(0)) continue;
        rowOf("session", query, [&](Columns& row) {
            const auto id = row.next<domain::SessionId>();
            const auto start = row.next<LocalTime>();
            contacts.emplace(row.next<EpisodeId>(), LastContact{id, start});
        });
    }
    return contacts;
}

int SessionTable::countOfEpisode(EpisodeId episode) const
{
    Statement query(m_db, countOfOne);
    query.bind(episode).step();
    return query.column<int>(0);
}

} // namespace keywork::store
