#include "support/builders.h"

#include <utility>

namespace keywork::test {

using namespace domain;

Appointment appointment()
{
    return appointment(1, now());
}

Appointment appointment(std::int64_t id, LocalTime at)
{
    return {AppointmentId{id},
            ClientId{1},
            EpisodeId{1},
            StaffId{1},
            SessionKind::Keywork,
            at,
            50,
            "Room 2",
            Booked{},
            1};
}

Appointment resolved(Appointment appointment, AppointmentOutcome outcome)
{
    appointment.state = Resolved{outcome, {}};
    return appointment;
}

ContactAttempt attempt(std::int64_t id, AppointmentId missed, LocalTime at)
{
    return {ContactAttemptId{id},     ClientId{1}, EpisodeId{1}, missed, StaffId{1}, at, AttemptRoute::Call,
            AttemptOutcome::NoAnswer, {}};
}

SessionContent sessionContent()
{
    return {.kind = SessionKind::Keywork,
            .start = now(),
            .minutes = 50,
            .place = "Room 2",
            .present = "Sam Okafor",
            .attendance = Attendance::Attended,
            .interventions = {InterventionId{1}},
            .use = {},
            .risk = RiskToday::NoChange,
            .note = {"The week, and sleep", "To try the evening walk", "Housing letter"}};
}

Session session()
{
    return session(1, now());
}

Session session(std::int64_t id, LocalTime start)
{
    Session made{SessionId{id},
                 ClientId{1},
                 EpisodeId{1},
                 StaffId{1},
                 std::nullopt,
                 sessionContent(),
                 moment("2026-09-08T11:10:00Z"),
                 std::nullopt};
    made.content.start = start;
    made.signedAt = Instant{std::chrono::sys_days{start.day} + std::chrono::hours{17}};
    return made;
}

Draft draft()
{
    return {.id = DraftId{1},
            .author = StaffId{1},
            .client = ClientId{1},
            .subject = DraftSubject::Session,
            .appointment = std::nullopt,
            .session = std::nullopt,
            .body = "{}",
            .begunFrom = 0,
            .begunAt = moment("2026-09-08T10:00:00Z"),
            .savedAt = moment("2026-09-08T10:02:00Z"),
            .discardedAt = std::nullopt,
            .editor = {},
            .version = 1};
}

LifeEvent lifeEvent(std::int64_t id, std::string_view kind, Date on)
{
    return {LifeEventId{id},
            ClientId{1},
            Code{kind},
            on,
            Instant{std::chrono::sys_days{on} + std::chrono::hours{12}},
            StaffId{1},
            "client",
            {},
            std::nullopt};
}

Observation observation(std::int64_t id, std::string_view kind, Answer answer, Date on)
{
    return {ObservationId{id},
            ClientId{1},
            Code{kind},
            answer,
            on,
            Instant{std::chrono::sys_days{on} + std::chrono::hours{12}},
            StaffId{1},
            {},
            std::nullopt};
}

Observation observation(std::int64_t id, std::string_view kind, Code value, Date on)
{
    auto made = observation(id, kind, Answer::Yes, on);
    made.value = std::move(value);
    return made;
}

EnteredInError enteredInError()
{
    return {StaffId{1}, moment("2026-09-08T10:30:00Z"), "Belongs to another person"};
}

CodeList substances()
{
    return CodeList({{"heroin", "Heroin", "opiate", {"brown", "gear"}},
                     {"crack", "Crack cocaine", "nonOpiate", {"rock"}},
                     {"alcohol", "Alcohol", "alcohol", {}}});
}

CodeList dischargeReasons()
{
    return CodeList({{"completedDrugFree", "Completed: drug free", "completed", {}},
                     {"transferredCommunity", "Transferred: not in custody", "transferred", {}},
                     {"droppedOut", "Dropped out", "unplanned", {}},
                     {"died", "Died", "died", {}}});
}

CodeList eventKinds()
{
    return CodeList({{"overdose", "Overdose", {}, {"OD"}},
                     {"custodyIn", "Taken into custody", {}, {}},
                     {"custodyOut", "Released from custody", {}, {"release"}},
                     {"safeguardingConcern", "Safeguarding concern", {}, {}},
                     {"housingLost", "Housing lost", {}, {"homeless"}}});
}

} // namespace keywork::test
