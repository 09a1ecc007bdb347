#include "practice/practice_day.h"

#include "app/draft/session_fields.h"
#include "app/session/fields_of_session.h"
#include "store/draft_table.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace keywork::practice {

namespace {

constexpr std::size_t wantedToday = 5;
constexpr std::size_t wantedUnresolved = 2;
constexpr int minutesEach = 45;
// Where an appointment is put when the usual places of the week leave the day too empty; never over midday.
constexpr std::array fillingTimes = {10 * 60 + 30, 14 * 60 + 15, 9 * 60 + 45, 15 * 60,
                                     11 * 60 + 15, 13 * 60 + 30, 9 * 60};
constexpr int lateTime = 15 * 60 + 45; // later than any usual place, so that it clashes with none

bool isWorkingDay(Date day)
{
    return isoWeekday(day) <= 5;
}

Date workingDaysBefore(Date day, int count)
{
    while (count > 0) {
        day = addDays(day, -1);
        if (isWorkingDay(day)) --count;
    }
    return day;
}

bool isTaken(const std::vector<domain::Appointment>& appointments, const LocalTime& at)
{
    return std::any_of(appointments.begin(), appointments.end(), [&](const domain::Appointment& other) {
        return std::abs(other.at.time.minutes() - at.time.minutes()) < minutesEach;
    });
}

} // namespace

PracticeDay::PracticeDay(Scribe& scribe, const Prose& prose, const domain::Staff& keyworker,
                         std::vector<domain::ClientId> clients, Dice dice, LocalTime now)
    : m_scribe(scribe),
      m_prose(prose),
      m_keyworker(keyworker),
      m_clients(std::move(clients)),
      m_dice(dice),
      m_now(now)
{
}

void PracticeDay::write()
{
    leaveUnresolved();
    fillToday();
    beginNotes();
}

// Newest first.
std::vector<domain::Appointment> PracticeDay::unresolved() const
{
    return store::AppointmentTable(m_scribe.db()).unresolvedOfStaff(m_keyworker.id, m_now);
}

std::optional<domain::Episode> PracticeDay::freeAround(Date day, int days) const
{
    for (const auto client : m_clients) {
        auto episode = store::EpisodeTable(m_scribe.db()).openOf(client);
        if (!episode || episode->startedOn() > addDays(day, -2 * days)) continue;
        const auto meetings = store::AppointmentTable(m_scribe.db()).ofEpisode(episode->id);
        const bool expected = std::any_of(meetings.begin(), meetings.end(), [&](const auto& meeting) {
            return std::abs(daysBetween(meeting.at.day, day)) < days;
        });
        if (!expected) return episode;
    }
    return std::nullopt;
}

void PracticeDay::book(const domain::Episode& episode, const LocalTime& at)
{
    const auto id =
        store::AppointmentTable(m_scribe.db())
            .insert({domain::AppointmentId{0}, episode.client, episode.id, m_keyworker.id,
                     domain::SessionKind::Keywork, at, minutesEach, "Room 1", domain::Booked{}, 1});
    const LocalTime booked{workingDaysBefore(at.day, 5), TimeOfDay::fromMinutes(11 * 60)};
    m_scribe.wrote(domain::WriteKind::AppointmentBooked, episode.client, id.number(),
                   {m_keyworker.id, booked, at.day});
}

// The service is closed at weekends; nobody is expected then.
void PracticeDay::fillToday()
{
    if (!isWorkingDay(m_now.day)) return;
    auto today = store::AppointmentTable(m_scribe.db()).ofStaffOn(m_keyworker.id, m_now.day);
    for (const int minutes : fillingTimes) {
        if (today.size() >= wantedToday) return;
        const LocalTime at{m_now.day, TimeOfDay::fromMinutes(minutes)};
        if (isTaken(today, at)) continue;
        auto episode = freeAround(m_now.day, 5);
        if (!episode) episode = freeAround(m_now.day, 2);
        if (!episode) return;
        book(*episode, at);
        today = store::AppointmentTable(m_scribe.db()).ofStaffOn(m_keyworker.id, m_now.day);
    }
}

void PracticeDay::leaveUnresolved()
{
    for (int before = 1; unresolved().size() < wantedUnresolved && before <= 5; before += 2) {
        const Date day = workingDaysBefore(m_now.day, before);
        if (const auto episode = freeAround(day, 3)) book(*episode, {day, TimeOfDay::fromMinutes(lateTime)});
    }
}

// Of the newest nothing is written yet; the notes of the two before it were begun on the day.
void PracticeDay::beginNotes()
{
    const auto open = unresolved();
    for (std::size_t i = 1; i < open.size() && i <= 2; ++i) beginNote(open[i]);
}

void PracticeDay::beginNote(const domain::Appointment& appointment)
{
    const auto client = store::ClientTable(m_scribe.db()).identity(appointment.client);
    const Prose::About about{client ? domain::calledName(client->name) : std::string(), Substances::Opiates,
                             domain::Phase::Engagement};
    app::SessionFields fields = app::fieldsOf(domain::SessionContent{appointment.kind,
                                                                     appointment.at,
                                                                     appointment.minutes,
                                                                     appointment.place,
                                                                     m_keyworker.name,
                                                                     domain::Attendance::Attended,
                                                                     {},
                                                                     {},
                                                                     domain::RiskToday::NotDiscussed,
                                                                     m_prose.note(m_dice, about)});
    fields.next.clear();
    const auto minutes = appointment.at.time.minutes() + appointment.minutes;
    const auto begun = m_scribe.moment({appointment.at.day, TimeOfDay::fromMinutes(minutes + 5)});
    const auto saved = m_scribe.moment({appointment.at.day, TimeOfDay::fromMinutes(minutes + 12)});
    store::DraftTable(m_scribe.db())
        .insert({domain::DraftId{0},
                 m_keyworker.id,
                 appointment.client,
                 domain::DraftSubject::Session,
                 appointment.id,
                 std::nullopt,
                 app::toDraftBody(fields),
                 0,
                 begun,
                 saved,
                 std::nullopt,
                 {},
                 1});
}

} // namespace keywork::practice
