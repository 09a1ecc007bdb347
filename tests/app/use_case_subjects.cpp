#include "use_case_table.h"

#include "store/allocation_table.h"
#include "store/appointment_table.h"
#include "store/care_plan_table.h"
#include "store/client_table.h"
#include "store/draft_table.h"
#include "store/episode_table.h"
#include "store/intervention_table.h"
#include "store/life_event_table.h"
#include "store/observation_table.h"
#include "store/session_table.h"
#include "support/plan_builders.h"

namespace keywork::test {

using namespace domain;

namespace {

// Saved a second time by the team lead, as it stands: the version that Subjects::seen names.
template <class Table, class RecordId>
void saveAgain(store::Database& db, RecordId id)
{
    Table table(db);
    table.update(*table.find(id), 1, byTheLead());
}

void addPeople(Service& service, Subjects& subjects)
{
    auto& db = service.db();
    subjects.newcomer = service.addReferred("Ros", "Tindall");
    subjects.newcomerEpisode = service.openEpisodeOf(subjects.newcomer);
    saveAgain<store::EpisodeTable>(db, subjects.newcomerEpisode);

    subjects.acceptedEpisode = service.openEpisodeOf(service.addReferred("Owen", "Pike"));
    store::EpisodeTable episodes(db);
    auto accepted = *episodes.find(subjects.acceptedEpisode);
    accepted.state = Referred{date(2026, 3, 9)};
    episodes.update(accepted, 1, byTheLead());

    subjects.former = store::ClientTable(db).insert(client(9, "Nell", "Ashby", date(1979, 2, 3)));
}

void addAppointments(store::Database& db, Subjects& subjects)
{
    store::AppointmentTable appointments(db);
    subjects.booked = appointments.insert(appointment());
    saveAgain<store::AppointmentTable>(db, subjects.booked);
    subjects.missed = appointments.insert(
        resolved(appointment(2, at("2026-09-01T11:00")), AppointmentOutcome::DidNotAttend));
}

void addDrafts(store::Database& db, Subjects& subjects)
{
    store::DraftTable drafts(db);
    subjects.draft = drafts.insert(draft());
    subjects.discarded = drafts.insert(draft());
    drafts.discard(subjects.discarded, moment("2026-09-07T10:00:00Z"));
}

// The first version was Sam's, the second the team lead's: the version that Subjects::seen names.
void addPlan(store::Database& db, Subjects& subjects)
{
    store::CarePlanTable plans(db);
    auto version = signedPlan(0);
    version.plan.goals.pop_back();
    version.plan.goals.front().id = std::nullopt;
    version.plan.goals.front().steps.front().id = std::nullopt;
    version = plans.insert(version);
    version.versionNo = 2;
    version.author = Service::lead;
    version.signedAt = byTheLead().at;
    version = plans.insert(version);
    plans.updateAgreement(version.id, spokenAgreement(), version.version);
    subjects.plan = version.id;
    subjects.goal = *version.plan.goals.front().id;
    subjects.step = *version.plan.goals.front().steps.front().id;
}

} // namespace

Subjects addSubjects(Service& service)
{
    auto& db = service.db();
    Subjects subjects;
    saveAgain<store::ClientTable>(db, subjects.client);
    saveAgain<store::EpisodeTable>(db, subjects.episode);
    saveAgain<store::InterventionTable>(db, subjects.intervention);
    addPeople(service, subjects);
    auto waiting = allocation();
    waiting.staff = Service::clinician;
    waiting.acceptedOn.reset();
    subjects.waiting = store::AllocationTable(db).insert(waiting);
    addAppointments(db, subjects);
    subjects.event = store::LifeEventTable(db).insert(lifeEvent(1, "overdose", date(2026, 8, 30)));
    subjects.observation =
        store::ObservationTable(db).insert(observation(1, "pregnancy", Answer::Yes, date(2026, 8, 30)));
    subjects.session = store::SessionTable(db).insert(session(1, at("2026-08-18T14:00")));
    addPlan(db, subjects);
    addDrafts(db, subjects);
    return subjects;
}

Subjects unknownOnes()
{
    constexpr std::int64_t nobody = 4711;
    Subjects unknown;
    unknown.client = unknown.newcomer = unknown.former = ClientId{nobody};
    unknown.episode = unknown.newcomerEpisode = unknown.acceptedEpisode = EpisodeId{nobody};
    unknown.worker = StaffId{nobody};
    unknown.waiting = AllocationId{nobody};
    unknown.intervention = InterventionId{nobody};
    unknown.booked = unknown.missed = AppointmentId{nobody};
    unknown.event = LifeEventId{nobody};
    unknown.observation = ObservationId{nobody};
    unknown.session = SessionId{nobody};
    unknown.plan = CarePlanId{nobody};
    unknown.goal = GoalId{nobody};
    unknown.step = StepId{nobody};
    unknown.draft = unknown.discarded = DraftId{nobody};
    return unknown;
}

Subjects readBefore(Subjects subjects)
{
    subjects.seen = 1;
    return subjects;
}

} // namespace keywork::test
