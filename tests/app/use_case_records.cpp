#include "app/appointment/appointments.h"
#include "app/appointment/re_engage.h"
#include "app/client/leave_record.h"
#include "app/draft/drafts.h"
#include "app/risk/mark_in_error.h"
#include "app/risk/record_event.h"
#include "app/session/session_in_error.h"
#include "app/session/sign_addendum.h"
#include "app/session/sign_session.h"
#include "use_case_parts.h"

namespace keywork::test {

using namespace domain;
using app::Action;
using app::Workspace;

namespace {

NewAppointment nextWeek()
{
    return {Service::sam, SessionKind::Keywork, at("2026-09-15T11:00"), 50, "Room 2"};
}

app::DraftToSave newDraft(ClientId client)
{
    return {std::nullopt, 0, client, DraftSubject::Session, std::nullopt, std::nullopt, "{}", "this window"};
}

app::SessionToSign toSign(const Subjects& on)
{
    auto content = sessionContent();
    content.interventions.clear();
    return {on.client, on.booked, std::nullopt, 0, content, std::nullopt, {}, {}};
}

} // namespace

std::vector<UseCase> appointmentUseCases()
{
    return {
        {"BookAppointment",
         keyworker,
         [](Workspace& work, const Subjects& on) {
             return cameOut(bookAppointment(work, on.client, nextWeek()));
         },
         Action::BookAppointment,
         {WriteKind::AppointmentBooked},
         notAllowed,
         refused},
        {"MoveAppointment",
         keyworker,
         [](Workspace& work, const Subjects& on) {
             return cameOut(moveAppointment(work, on.booked, on.seen, nextWeek()));
         },
         Action::MoveAppointment,
         {WriteKind::AppointmentBooked, WriteKind::AppointmentMoved},
         notAllowed,
         notFound,
         Saves::OverVersion},
        {"ResolveAppointment",
         keyworker,
         [](Workspace& work, const Subjects& on) {
             return cameOut(
                 resolveAppointment(work, on.booked, on.seen, AppointmentOutcome::DidNotAttend, "No answer"));
         },
         Action::ResolveAppointment,
         {WriteKind::AppointmentResolved},
         notAllowed,
         notFound,
         Saves::OverVersion},
        {"RecordAttempt",
         keyworker,
         [](Workspace& work, const Subjects& on) {
             return cameOut(recordAttempt(
                 work, {on.missed, now(), AttemptRoute::Call, AttemptOutcome::NoAnswer, "Rang twice"}));
         },
         Action::RecordAttempt,
         {WriteKind::AttemptRecorded},
         notAllowed,
         refused},
        {"DecideChain",
         teamLead,
         [](Workspace& work, const Subjects& on) {
             return cameOut(decideChain(work, on.missed, "Wait for a word from the hostel"));
         },
         Action::DecideChain,
         {WriteKind::ChainDecided},
         notAllowed,
         refused},
    };
}

std::vector<UseCase> riskUseCases()
{
    return {
        {"RecordEvent",
         keyworker,
         [](Workspace& work, const Subjects& on) {
             return cameOut(recordEvent(work, on.client, {"overdose", today(), "client", {}}));
         },
         Action::RecordEvent,
         {WriteKind::EventRecorded}},
        {"RecordObservation",
         clinicianRole,
         [](Workspace& work, const Subjects& on) {
             return cameOut(recordObservation(work, on.client, {"naloxoneHeld", Answer::Yes, today(), {}}));
         },
         Action::RecordObservation,
         {WriteKind::ObservationRecorded}},
        {"MarkEventInError",
         keyworker,
         [](Workspace& work, const Subjects& on) {
             return cameOut(markEventInError(work, on.event, "Another person's"));
         },
         Action::MarkInError,
         {WriteKind::MarkedInError}},
        {"MarkObservationInError",
         teamLead,
         [](Workspace& work, const Subjects& on) {
             return cameOut(markObservationInError(work, on.observation, "Another person's"));
         },
         Action::MarkInError,
         {WriteKind::MarkedInError}},
    };
}

std::vector<UseCase> draftUseCases()
{
    return {
        {"BeginDraft",
         keyworker,
         [](Workspace& work, const Subjects&) { return cameOut(saveDraft(work, newDraft(Service::carys))); },
         std::nullopt,
         {},
         notAllowed,
         CameOut::Done,
         Saves::NewRow,
         CameOut::Done},
        {"SaveDraft",
         keyworker,
         [](Workspace& work, const Subjects& on) {
             auto draft = newDraft(on.client);
             draft.id = on.draft;
             draft.seen = 1;
             draft.editor = {};
             draft.body = "{\"more\":1}";
             return cameOut(saveDraft(work, draft));
         },
         std::nullopt,
         {},
         notAllowed,
         refused},
        {"TakeOverDraft",
         keyworker,
         [](Workspace& work, const Subjects& on) {
             return cameOut(takeOverDraft(work, on.draft, "the other one", app::TakeOver::AfterAsking));
         },
         std::nullopt,
         {},
         refused},
        {"ReleaseDraft",
         keyworker,
         [](Workspace& work, const Subjects& on) {
             return cameOut(releaseDraft(work, on.draft, draft().editor));
         },
         std::nullopt,
         {},
         notAllowed,
         CameOut::Done},
    };
}

// What ends a draft, or shows it to somebody else.
std::vector<UseCase> keptDraftUseCases()
{
    return {
        {"ReadOthersDraft",
         teamLead,
         [](Workspace& work, const Subjects& on) {
             return cameOut(readOthersDraft(work, on.draft, "Sam is ill"));
         },
         Action::ReadOthersDraft,
         {}},
        {"DiscardDraft",
         keyworker,
         [](Workspace& work, const Subjects& on) { return cameOut(discardDraft(work, on.draft)); },
         Action::DiscardDraft,
         {},
         refused,
         refused},
        {"RestoreDraft",
         keyworker,
         [](Workspace& work, const Subjects& on) { return cameOut(restoreDraft(work, on.discarded)); },
         Action::DiscardDraft,
         {},
         refused,
         refused},
        {"LeaveRecord",
         keyworker,
         [](Workspace& work, const Subjects&) { return cameOut(leaveRecord(work, Service::carys, 0)); },
         std::nullopt,
         {},
         notAllowed,
         CameOut::Done,
         Saves::NewRow,
         CameOut::Done},
    };
}

std::vector<UseCase> sessionUseCases()
{
    return {
        {"SignSession",
         keyworker,
         [](Workspace& work, const Subjects& on) { return cameOut(signSession(work, toSign(on))); },
         Action::SignSession,
         {WriteKind::SessionSigned, WriteKind::AppointmentResolved},
         notAllowed,
         refused},
        {"SignAddendum",
         clinicianRole,
         [](Workspace& work, const Subjects& on) {
             return cameOut(signAddendum(work, on.session, "The letter went out", std::nullopt));
         },
         Action::SignAddendum,
         {WriteKind::AddendumSigned}},
        {"MarkSessionInError",
         keyworker,
         [](Workspace& work, const Subjects& on) {
             return cameOut(markSessionInError(work, on.session, "Another person's"));
         },
         Action::MarkInError,
         {WriteKind::MarkedInError}},
        {"MoveSessionToRightClient",
         teamLead,
         [](Workspace& work, const Subjects& on) {
             return cameOut(moveToRightClient(work, on.session, on.newcomer, "It was Ros who came"));
         },
         Action::MarkInError,
         {WriteKind::MarkedInError}},
    };
}

} // namespace keywork::test
