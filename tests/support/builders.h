#pragma once

#include "domain/appointment/re_engagement.h"
#include "domain/client/client.h"
#include "domain/draft/draft.h"
#include "domain/episode/episode.h"
#include "domain/episode/intervention.h"
#include "domain/pathway/layer.h"
#include "domain/pathway/phase.h"
#include "domain/risk/life_event.h"
#include "domain/risk/observation.h"
#include "domain/session/session.h"
#include "domain/staff/staff.h"

// One valid, invented record of each kind. A test takes one and changes only what it is about. They fit together:
// Carys Marsh (client 1) was referred on 02-Mar-2026, began treatment on 16-Mar-2026 and works with Sam Okafor
// (staff 1); "today" in most tests is Tuesday 08-Sep-2026.
namespace keywork::test {

// Text in ISO form; a test that misspells one stops with an exception.
Date day(std::string_view iso);       // "2026-09-08"
LocalTime at(std::string_view iso);   // "2026-09-08T11:00"
Instant moment(std::string_view iso); // "2026-09-08T10:00:00Z"
inline Date today()
{
    return date(2026, 9, 8);
}
inline LocalTime now()
{
    return {today(), TimeOfDay::fromMinutes(11 * 60)};
}

domain::PersonName name(std::string given, std::string family);
domain::ClientRef clientRef(std::string_view text);
domain::NhsNumber nhsNumber(std::string_view text);

domain::Client client(); // Carys Marsh, KW-0412, born 14-May-1988
domain::Client client(std::int64_t id, std::string given, std::string family, Date born);

domain::Staff staff(); // Sam Okafor, keyworker, account "sam", id 1
domain::Staff staff(std::int64_t id, std::string account, domain::Role role);
domain::Allocation allocation(); // Sam, keyworker of episode 1, accepted, from 09-Mar-2026

domain::Episode referredEpisode();      // not yet accepted
domain::Episode episode();              // in treatment
domain::Episode closedEpisode(Date on); // completed
domain::StartSnapshot startSnapshot();  // heroin, smoked
domain::Ending ending(Date on);         // planned completion, aftercare agreed
domain::Intervention intervention();    // psychosocial, current since 16-Mar-2026
domain::Intervention opioidTreatment(Date startedOn);

domain::PhaseChange phaseChange(std::int64_t id, domain::Phase to, Date on);
domain::LayerChange layerChange(std::int64_t id, domain::Layer to, Date on);
domain::ClientWish wish(Date on);

domain::Appointment appointment(); // booked, with Sam, today 11:00, 50 minutes
domain::Appointment appointment(std::int64_t id, LocalTime at);
domain::Appointment resolved(domain::Appointment appointment, domain::AppointmentOutcome outcome);
domain::ContactAttempt attempt(std::int64_t id, domain::AppointmentId missed, LocalTime at);

domain::SessionContent sessionContent(); // keywork, today 11:00, 50 minutes
domain::Session session();               // the same, signed by Sam
domain::Session session(std::int64_t id, LocalTime start);
domain::Draft draft(); // Sam's, of a session

domain::LifeEvent lifeEvent(std::int64_t id, std::string_view kind, Date on);
domain::Observation observation(std::int64_t id, std::string_view kind, domain::Answer answer, Date on);
domain::Observation observation(std::int64_t id, std::string_view kind, domain::Code value, Date on);
domain::EnteredInError enteredInError();

// The policy's code lists in miniature.
domain::CodeList substances();
domain::CodeList dischargeReasons(); // groups are ending classes
domain::CodeList eventKinds();

} // namespace keywork::test
