#include "store/appointment_table.h"

#include "store/history_json.h"
#include "store/rows.h"
#include "store/sql_text.h"

#include <algorithm>

namespace keywork::store {

using domain::Appointment;
using domain::AppointmentId;

namespace {

constexpr char columns[] =
    "client_id, episode_id, staff_id, kind, at, minutes, place, state, moved_to, outcome, outcome_note";
constexpr char parameters[] = "?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11";

constexpr auto selectById = sql("SELECT id, row_version, ", columns, " FROM appointment WHERE id = ?1");
constexpr auto selectOfStaffBetween = sql("SELECT id, row_version, ", columns, R"sql(
      FROM appointment
     WHERE staff_id = ?1 AND at >= ?2 AND at < ?3 AND state <> 'moved'
     ORDER BY at, id
)sql");
constexpr auto selectUnresolved = sql("SELECT id, row_version, ", columns, R"sql(
      FROM appointment
     WHERE staff_id = ?1 AND state = 'booked' AND at < ?2
     ORDER BY at DESC, id DESC
)sql");
constexpr auto selectOfEpisode = sql("SELECT id, row_version, ", columns, R"sql(
      FROM appointment
     WHERE episode_id = ?1
     ORDER BY at, id
)sql");
constexpr auto selectOfEpisodeFrom = sql("SELECT id, row_version, ", columns, R"sql(
      FROM appointment
     WHERE episode_id = ?1 AND at >= ?2
     ORDER BY at, id
)sql");
constexpr auto selectNotAttended = R"sql(
    SELECT id, at, outcome
      FROM appointment
     WHERE client_id = ?1 AND at >= ?2 AND at < ?3 AND state = 'resolved' AND outcome NOT IN ('attended', 'late')
     ORDER BY at, id
)sql";
constexpr auto selectComing = sql("SELECT id, row_version, ", columns, R"sql(
      FROM appointment
     WHERE client_id = ?1 AND at >= ?2 AND state = 'booked'
     ORDER BY at, id
)sql");
constexpr auto selectBookedBetween = sql("SELECT id, row_version, ", columns, R"sql(
      FROM appointment
     WHERE (staff_id = ?1 OR client_id = ?2) AND at > ?3 AND at < ?4 AND state = 'booked'
     ORDER BY at, id
)sql");
// Text of a day sorts before every time on that day.
// CROSS JOIN keeps the loops in this order: first the scope, then its appointments by index.
constexpr auto selectUnsettled = sql("SELECT id, row_version, ", columns, R"sql(
      FROM (SELECT episode_id AS of_episode FROM scope) CROSS JOIN appointment
     WHERE episode_id = of_episode AND state = 'booked'
     UNION ALL
    SELECT id, row_version, )sql",
                                     columns, R"sql(
      FROM (SELECT episode_id AS of_episode,
                   (SELECT substr(max(session.start), 1, 10)
                      FROM session
                     WHERE session.episode_id = scope.episode_id AND session.error_by IS NULL) AS contact
              FROM scope) CROSS JOIN appointment
     WHERE episode_id = of_episode AND at >= coalesce(contact, '') AND state = 'resolved'
     ORDER BY episode_id, at, id
)sql");
constexpr auto insertAppointment =
    sql("INSERT INTO appointment (", columns, ") VALUES (", parameters, ") RETURNING id");
constexpr auto updateAppointment = sql("UPDATE appointment SET row_version = row_version + 1, (", columns,
                                       ") = (", parameters, ") WHERE id = ?12 AND row_version = ?13");

// The longest appointment there can be, in minutes.
constexpr int longest = 480;

enum class State { Booked, Moved, Resolved };

constexpr domain::CodeTable<State, 3> codeTable(State)
{
    return {{{State::Booked, "booked"}, {State::Moved, "moved"}, {State::Resolved, "resolved"}}};
}

domain::AppointmentState readState(Columns& row)
{
    const auto state = row.next<State>();
    const auto movedTo = row.next<std::optional<AppointmentId>>();
    const auto outcome = row.next<std::optional<domain::AppointmentOutcome>>();
    auto note = row.next<std::optional<std::string>>();
    switch (state) {
    case State::Booked: return domain::Booked{};
    case State::Moved: return domain::Moved{required(movedTo)};
    case State::Resolved: return domain::Resolved{required(outcome), required(std::move(note))};
    }
    throw SqlError::damagedRow();
}

Appointment readAppointment(const Statement& found)
{
    return rowOf("appointment", found, [](Columns& row) {
        const auto id = row.next<AppointmentId>();
        const auto version = row.next<RowVersion>();
        return Appointment{id,
                           row.next<domain::ClientId>(),
                           row.next<domain::EpisodeId>(),
                           row.next<domain::StaffId>(),
                           row.next<domain::SessionKind>(),
                           row.next<LocalTime>(),
                           row.next<int>(),
                           row.next<std::string>(),
                           readState(row),
                           version};
    });
}

Values& putAppointment(Values& to, const Appointment& appointment)
{
    const auto* moved = std::get_if<domain::Moved>(&appointment.state);
    const auto* resolved = std::get_if<domain::Resolved>(&appointment.state);
    return to.put(appointment.client)
        .put(appointment.episode)
        .put(appointment.staff)
        .put(appointment.kind)
        .put(appointment.at)
        .put(appointment.minutes)
        .put(appointment.place)
        .put(State{static_cast<int>(appointment.state.index())})
        .putPart(moved, &domain::Moved::to)
        .putPart(resolved, &domain::Resolved::outcome)
        .putPart(resolved, &domain::Resolved::note);
}

LocalTime plusMinutes(const LocalTime& time, int minutes)
{
    const int sum = time.time.minutes() + minutes;
    const int days = sum >= 0 ? sum / 1440 : -((-sum + 1439) / 1440);
    return {addDays(time.day, days), TimeOfDay::fromMinutes(sum)};
}

} // namespace

std::optional<Appointment> AppointmentTable::find(AppointmentId id) const
{
    Statement query(m_db, selectById);
    query.bind(id);
    return firstRow(query, readAppointment);
}

std::vector<Appointment> AppointmentTable::ofStaffOn(domain::StaffId staff, Date day) const
{
    Statement query(m_db, selectOfStaffBetween);
    query.bind(staff, day, addDays(day, 1));
    return allRows(query, readAppointment);
}

std::vector<Appointment> AppointmentTable::unresolvedOfStaff(domain::StaffId staff,
                                                             const LocalTime& now) const
{
    Statement query(m_db, selectUnresolved);
    query.bind(staff, now);
    return allRows(query, readAppointment);
}

std::vector<Appointment> AppointmentTable::ofEpisode(domain::EpisodeId episode) const
{
    Statement query(m_db, selectOfEpisode);
    query.bind(episode);
    return allRows(query, readAppointment);
}

std::vector<Appointment> AppointmentTable::ofEpisodeFrom(domain::EpisodeId episode, Date first) const
{
    Statement query(m_db, selectOfEpisodeFrom);
    query.bind(episode, first);
    return allRows(query, readAppointment);
}

std::vector<NotAttended> AppointmentTable::notAttended(domain::ClientId client, Date from,
                                                       const LocalTime& before) const
{
    Statement query(m_db, selectNotAttended);
    query.bind(client, from, before);
    return allRows(query, [](const Statement& found) {
        return rowOf("appointment", found, [](Columns& row) {
            row.skip();
            return NotAttended{row.next<LocalTime>(), row.next<domain::AppointmentOutcome>()};
        });
    });
}

std::vector<Appointment> AppointmentTable::comingOfClient(domain::ClientId client,
                                                          const LocalTime& from) const
{
    Statement query(m_db, selectComing);
    query.bind(client, from);
    return allRows(query, readAppointment);
}

std::vector<Appointment> AppointmentTable::clashes(domain::StaffId staff, domain::ClientId client,
                                                   const LocalTime& at, int minutes) const
{
    Statement query(m_db, selectBookedBetween);
    query.bind(staff, client, plusMinutes(at, -longest), plusMinutes(at, minutes));
    auto found = allRows(query, readAppointment);
    const auto isOver = [&](const Appointment& other) { return plusMinutes(other.at, other.minutes) <= at; };
    found.erase(std::remove_if(found.begin(), found.end(), isOver), found.end());
    return found;
}

std::vector<Appointment> AppointmentTable::unsettledWithin(const ClientScope& scope) const
{
    Statement query(m_db, scope.sql(selectUnsettled));
    scope.bind(query);
    return allRows(query, readAppointment);
}

AppointmentId AppointmentTable::insert(const Appointment& appointment)
{
    Statement insert(m_db, insertAppointment);
    Values values(insert);
    putAppointment(values, appointment);
    return insertedId<AppointmentId>(insert);
}

bool AppointmentTable::update(const Appointment& appointment, RowVersion seen, const Stamp& stamp)
{
    if (!keepPast(m_db, Versioned::Appointment, appointment.id.number(), seen, stamp)) return false;
    Statement update(m_db, updateAppointment);
    Values values(update);
    putAppointment(values, appointment).put(appointment.id).put(seen);
    update.run();
    return true;
}

} // namespace keywork::store
