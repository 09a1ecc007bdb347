#include "app/appointment/missed_contact.h"
#include "app/careplan/print_plan.h"
#include "app/page/episode_page.h"
#include "app/page/journal.h"
#include "app/page/risk.h"
#include "app/page/summary.h"
#include "app/page/today.h"
#include "app/review/reviews_page.h"
#include "app/session/left_behind.h"
#include "care_plan_fixture.h"
#include "store/allocation_table.h"
#include "store/appointment_table.h"
#include "store/client_table.h"
#include "store/episode_table.h"
#include "store/life_event_table.h"
#include "store/observation_table.h"
#include "store/session_table.h"

// The pages over a caseload, in the less usual states that a record may be in.
namespace keywork::app {
namespace {

using domain::Role;
using test::Service;

struct ACaseload : test::WithAPlan {
    std::vector<ReviewRow> reviews() { return reviewsPage(sam()).value(); }
};

TEST_F(ACaseload, ShowsAReviewWithThePlanItIsOfAndTheDraftThatWaits)
{
    ASSERT_EQ(reviews().size(), 1U);
    EXPECT_EQ(reviews().front().planMade, today());
    EXPECT_FALSE(reviews().front().draft);
    draft(Role::Keyworker, domain::DraftSubject::CarePlan);
    EXPECT_FALSE(reviews().front().draft) << "it is of the plan, not of a review";
    const auto mine = draft(Role::Keyworker, domain::DraftSubject::CareReview);
    EXPECT_EQ(reviews().front().draft, mine.id);
}

TEST(AReviewRow, NamesTheWorkingDayBeforeOneThatFallsOnAClosedDay)
{
    Service service;
    auto plan = test::WithAPlan::firstPlan();
    plan.reviewOn = date(2026, 9, 20); // a Sunday
    auto& sam = service.as(Role::Keyworker);
    ASSERT_TRUE(app::signPlan(sam, {.episode = Service::episode,
                                    .begunFrom = 0,
                                    .draft = {},
                                    .draftSeen = 0,
                                    .plan = plan,
                                    .on = test::today(),
                                    .agreement = {},
                                    .actingFor = {}}));
    const auto rows = reviewsPage(sam).value();
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows.front().workingDayBefore, date(2026, 9, 18));
}

TEST(AFirstPlan, IsAmongTheReviewsOfItsKeyworkerWithItsOwnDraft)
{
    Service service;
    auto& sam = service.as(Role::Keyworker);
    ASSERT_EQ(reviewsPage(sam)->size(), 1U);
    EXPECT_EQ(reviewsPage(sam)->front().item.kind, domain::DueKind::FirstCarePlan);
    EXPECT_FALSE(reviewsPage(sam)->front().planMade);
    const auto draft =
        saveDraft(sam, {{}, 0, Service::carys, domain::DraftSubject::CarePlan, {}, {}, "{}", "window"});
    EXPECT_EQ(reviewsPage(sam)->front().draft, draft->id);
}

TEST_F(ACaseload, SaysWhenTheNextThingOpensThatIsNotYetDue)
{
    const auto shown = app::today(sam()).value();
    ASSERT_TRUE(shown.nextOpens);
    for (const auto& row : shown.due) {
        if (row.state.kind != domain::DueStateKind::Planned) continue;
        EXPECT_LE(*shown.nextOpens, row.item.window.opens);
    }
}

TEST_F(ACaseload, OfATeamLeadHasEachPersonOnceThoughNobodyElseWorksWithThem)
{
    const auto dewi = service.addReferred("Dewi", "Prosser");
    auto own = test::allocation();
    own.episode = service.openEpisodeOf(dewi);
    own.staff = Service::lead;
    own.role = domain::AllocationRole::Other;
    store::AllocationTable(service.db()).insert(own);
    service.addReferred("Ros", "Tindall");
    const auto shown = app::today(service.as(Role::TeamLead)).value();
    EXPECT_EQ(shown.caseload, 1);
    std::map<domain::ClientId, std::set<domain::DueKind>> kinds;
    for (const auto& row : shown.due)
        EXPECT_TRUE(kinds[row.item.client].insert(row.item.kind).second) << "twice";
    EXPECT_EQ(kinds.size(), 2U);
}

TEST_F(ACaseload, DoesNotMissThoseWhoDiedOrHaveNotBegun)
{
    service.clock().moveTo(test::moment("2026-12-01T10:00:00Z"));
    ASSERT_EQ(app::today(sam())->notSeen.size(), 1U);
    store::ClientTable clients(service.db());
    auto carys = *clients.find(Service::carys);
    carys.diedOn = date(2026, 10, 1);
    clients.update(carys, carys.version, test::byTheLead());
    EXPECT_TRUE(app::today(sam())->notSeen.empty());
}

TEST_F(ACaseload, ShowsOfAnAppointmentTodayTheSessionThatCameOfIt)
{
    store::AppointmentTable appointments(service.db());
    const auto id = appointments.insert(test::appointment());
    auto held = test::session();
    held.appointment = id;
    held.content.minutes = 40;
    const auto session = store::SessionTable(service.db()).insert(held);
    const auto shown = app::today(sam()).value();
    ASSERT_EQ(shown.appointments.size(), 1U);
    EXPECT_EQ(shown.appointments.front().session, session);
    EXPECT_EQ(shown.appointments.front().sessionMinutes, 40);
}

TEST_F(ACaseload, StrikesThroughWhatWasEnteredInErrorAndSaysByWhom)
{
    store::LifeEventTable events(service.db());
    events.markInError(events.insert(test::lifeEvent(1, "overdose", today())), test::enteredInError());
    store::ObservationTable observations(service.db());
    observations.insert(test::observation(1, "pregnancy", domain::Answer::Yes, today()));
    store::SessionTable sessions(service.db());
    sessions.markInError(sessions.insert(test::session()), test::enteredInError());
    const auto risk = riskPage(sam(), Service::carys).value();
    ASSERT_EQ(risk.events.size(), 1U);
    EXPECT_FALSE(risk.events.front().mayMarkInError);
    EXPECT_NE(risk.events.front().errorBy, "");
    ASSERT_EQ(risk.observations.size(), 1U);
    EXPECT_EQ(risk.observations.front().errorBy, "");
    const auto written = journal(sam(), Service::carys, {}, std::nullopt, 10).value();
    ASSERT_EQ(written.entries.size(), 1U);
    EXPECT_FALSE(written.entries.front().mayMarkInError);
    EXPECT_NE(written.entries.front().errorBy, "");
}

TEST_F(ACaseload, ShowsOfASessionTheFirstLineOfWhateverWasWritten)
{
    store::SessionTable sessions(service.db());
    const auto hold = [&](const std::string& time, domain::SessionNote note) {
        auto held = test::session(0, test::at("2026-09-01T" + time));
        held.content.note = std::move(note);
        sessions.insert(held);
    };
    hold("09:00", {"Slept badly.\nAte little.", "Ring on Friday", "Housing"});
    hold("10:00", {"", "Ring on Friday", "Housing"});
    hold("11:00", {"", "", "Housing"});
    std::vector<std::string> lines;
    const auto shown = summary(sam(), Service::carys).value();
    for (const auto& session : shown.sessions) lines.push_back(session.firstLine);
    EXPECT_EQ(lines, (std::vector<std::string>{"Housing", "Ring on Friday", "Slept badly."}));
}

TEST_F(ACaseload, LeavesBehindOthersWhoWerePresentWhenANoteIsMovedAndCarriesColleagues)
{
    auto content = test::sessionContent();
    content.present = "Sam Okafor, Alex Winter,, her mother";
    content.interventions = {test::intervention().id, domain::InterventionId{99}};
    content.steps = {*plan.plan.goals.front().steps.front().id};
    const auto left = leftBehind(sam(), content);
    EXPECT_EQ(left.present, std::vector<std::string>{"her mother"});
    EXPECT_EQ(left.given.size(), 1U);
    EXPECT_TRUE(left.goals);
    EXPECT_FALSE(left.isEmpty());
    EXPECT_EQ(presentToCarry(sam(), content), "Sam Okafor, Alex Winter");
    content.present.clear();
    content.interventions.clear();
    EXPECT_FALSE(leftBehind(sam(), content).isEmpty()) << "the step";
    content.steps.clear();
    EXPECT_TRUE(leftBehind(sam(), content).isEmpty());
}

TEST_F(ACaseload, PrintsAVersionWithTheReviewItCameOf)
{
    ASSERT_TRUE(sign(review(domain::Continue{})));
    const auto made = page().plan->id;
    ASSERT_NE(made, plan.id);
    const auto printed = printPlan(sam(), made);
    ASSERT_TRUE(printed);
    EXPECT_TRUE(printed->review);
    EXPECT_EQ(printed->author, "Sam Okafor");
    EXPECT_FALSE(printPlan(sam(), plan.id)->review) << "the first came of none";
    EXPECT_EQ(test::refusal<Trouble>(printPlan(sam(), domain::CarePlanId{99})), Trouble::NotFound);
    EXPECT_EQ(test::refusal<Trouble>(printPlan(service.as(Role::Administrator), made)), Trouble::NotAllowed);
}

TEST_F(ACaseload, HasPagesForSomebodyWhoWasNeverReferred)
{
    const auto bev =
        store::ClientTable(service.db()).insert(test::client(9, "Bev", "Rees", date(1990, 1, 1)));
    EXPECT_FALSE(episodePage(sam(), bev)->episode);
    const auto shown = summary(sam(), bev).value();
    EXPECT_TRUE(shown.goals.empty());
    EXPECT_TRUE(shown.earlier.empty());
}

} // namespace
} // namespace keywork::app
