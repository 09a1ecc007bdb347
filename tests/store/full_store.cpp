#include "full_store.h"

#include "store/audit_table.h"
#include "store/break_glass_table.h"
#include "store/care_plan_table.h"
#include "store/care_review_table.h"
#include "store/clinical_write_table.h"
#include "store/contact_attempt_table.h"
#include "store/draft_table.h"
#include "store/life_event_table.h"
#include "store/looked_mark_table.h"
#include "store/observation_table.h"
#include "store/pathway_table.h"
#include "store/progress_table.h"
#include "store/restriction_table.h"
#include "store/store_info_table.h"
#include "support/plan_builders.h"

namespace keywork::test {

using namespace domain;
using namespace store;

namespace {

void addClientLists(Database& db)
{
    auto client = test::client();
    client.details.name.aliases = {"Caz Jones"};
    client.details.allergies = {AllergyStatus::Known, {"Penicillin"}};
    client.details.addresses = {{"4 Quay St", "LL18 1AA", SafeContact::Safe}};
    client.details.phones = {{"07700 900123", "own", SafeContact::Safe, SafeContact::NotSafe}};
    client.details.people = {{"Gwen Marsh", "mother", std::nullopt, "", Answer::No, Answer::Yes, true, ""}};
    ClientTable(db).update(client, 1, stamp());
}

void addWay(Database& db)
{
    PathwayTable pathway(db);
    pathway.insert(phaseChange(1, Phase::Engagement, date(2026, 3, 16)));
    pathway.insert(layerChange(1, Layer::Standard, date(2026, 3, 16)));
    pathway.insert(wish(date(2026, 5, 4)), stamp());
    pathway.insert(PromptAnswer{"homeless", {}, "Has a room", date(2026, 8, 1), StaffId{1}}, EpisodeId{1});
    LifeEventTable(db).insert(lifeEvent(1, "overdose", date(2026, 8, 1)));
    ObservationTable(db).insert(observation(1, "pregnancy", Answer::No, date(2026, 8, 1)));
}

void addContacts(Database& db)
{
    AppointmentTable appointments(db);
    appointments.insert(appointment());
    ContactAttemptTable attempts(db);
    attempts.insert(attempt(1, AppointmentId{1}, now()));
    attempts.insert(ChainDecision{AppointmentId{1}, StaffId{1}, today(), "Write again"}, EpisodeId{1});
    auto signedOne = test::session();
    signedOne.content.goals = {GoalId{1}};
    signedOne.content.steps = {StepId{1}};
    signedOne.content.use = {{"heroin", Used{3, "0.1 g", "smoke"}}, {"crack", NoUse{}}};
    SessionTable sessions(db);
    sessions.insert(signedOne);
    sessions.addAddendum({AddendumId{0}, SessionId{1}, StaffId{1}, stamp().at, "It was on Monday"});
    DraftTable(db).insert(draft());
}

// A plan, what came of it, and a review of it with everything that one can hold.
void addPlans(Database& db)
{
    auto first = test::signedPlan(1);
    for (auto& goal : first.plan.goals) {
        goal.id.reset();
        for (auto& step : goal.steps) step.id.reset();
    }
    first = CarePlanTable(db).insert(first);
    const auto& goal = first.plan.goals.front();
    ProgressTable progress(db);
    progress.insert(
        StepDone{*goal.steps.front().id, date(2026, 4, 2), "It went well", StaffId{1}, stamp().at});
    progress.insert(
        GoalRating{*goal.id, date(2026, 4, 2), test::rating(4), "Better", StaffId{1}, stamp().at});
    auto review = test::careReview();
    for (std::size_t place = 0; place < review.goals.size(); ++place)
        review.goals[place].goal = *first.plan.goals[place].id;
    review.capital[Capital::Social] = {"Nan", test::rating(5)};
    review.participants = {"Nan"};
    review.readiness.push_back({"wishRecorded", Severity::Information, Met::Met, {}});
    auto next = first;
    next.versionNo = 2;
    next.on = review.on;
    next.plan = nextPlan(first.plan, review);
    next = CarePlanTable(db).insert(next);
    CareReviewTable(db).insert({.id = ReviewId{0},
                                .episode = first.episode,
                                .reviewed = first.id,
                                .made = next.id,
                                .review = review,
                                .author = StaffId{1},
                                .signedAt = stamp().at},
                               {});
}

// A restricted record, opened once with a reason, which was looked at.
void addOpenings(Database& db)
{
    RestrictionTable(db).insert({ClientId{1}, true, StaffId{2}, stamp().at, "A colleague in treatment"});
    BreakGlassTable openings(db);
    const auto id = openings.insert({BreakGlassId{0}, ClientId{1}, StaffId{1}, stamp().at,
                                     stamp().at + std::chrono::hours{1}, "Sam is ill, and she rang"});
    openings.insert(OpeningReview{id, StaffId{2}, stamp().at, OpeningFinding::InOrder, ""});
}

// One change to a row of every table that keeps its history.
void changeEverything(Database& db)
{
    StaffTable(db).setKeySlot(StaffId{2}, vault::SlotId{}, stamp());
    EpisodeTable(db).update(episode(), 1, stamp());
    AllocationTable(db).update(allocation(), stamp());
    InterventionTable(db).update(intervention(), 1, stamp());
    AppointmentTable(db).update(appointment(), 1, stamp());
}

} // namespace

FullStore::FullStore()
{
    StoreInfoTable(db).insert({"Practice service", today(), 1, stamp().at});
    addClientLists(db);
    addWay(db);
    addPlans(db);
    addContacts(db);
    changeEverything(db);
    ClinicalWriteTable(db).append(
        {0, ClientId{1}, WriteKind::Registered, 1, StaffId{1}, stamp().at, today(), ""});
    LookedMarkTable(db).move(StaffId{1}, ClientId{1}, {1, stamp().at});
    addOpenings(db);
    AuditTable(db).append(
        {stamp().at, StaffId{1}, "keyworker", "signIn", "", std::nullopt, std::nullopt, ""});
}

void FullStore::dropTriggers()
{
    std::vector<std::string> names;
    {
        Statement triggers(db, "SELECT name FROM sqlite_schema WHERE type = 'trigger'");
        while (triggers.step()) names.push_back(triggers.column<std::string>(0));
    }
    const SchemaChange permission(db);
    for (const auto& name : names) db.run("DROP TRIGGER " + name);
}

} // namespace keywork::test
