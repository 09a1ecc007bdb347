#include "app/episode/close_episode.h"
#include "app/session/left_behind.h"
#include "care_plan_fixture.h"
#include "store/care_plan_table.h"
#include "store/client_table.h"
#include "store/session_table.h"

// The page of a care plan: which version is shown, what is said of it, and what waits.
namespace keywork::app {
namespace {

using test::Service;

struct ACarePlanPage : test::WithAPlan {
    CarePlanPage pageOf(domain::ClientId client) { return carePlanPage(sam(), client, std::nullopt).value(); }

    domain::SignedPlan second()
    {
        auto next = plan.plan;
        next.strengths = "Kind, funny, on time";
        return signPlan(next, 1).value();
    }
};

TEST_F(ACarePlanPage, OfNobodyIsNotFound)
{
    const auto none = carePlanPage(sam(), domain::ClientId{99}, std::nullopt);
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error(), Trouble::NotFound);
}

TEST_F(ACarePlanPage, OfSomebodyNeverReferredHasNoEpisode)
{
    const auto client =
        store::ClientTable(service.db()).insert(test::client(9, "Bev", "Rees", date(1990, 1, 1)));
    const auto shown = pageOf(client);
    EXPECT_FALSE(shown.episode);
    EXPECT_FALSE(shown.open);
    EXPECT_FALSE(shown.plan);
}

TEST_F(ACarePlanPage, OfSomebodyNotYetInTreatmentHasNoReviewToCome)
{
    const auto shown = pageOf(service.addReferred("Bev", "Rees"));
    EXPECT_TRUE(shown.open);
    EXPECT_FALSE(shown.plan);
    EXPECT_FALSE(shown.nextReview);
    EXPECT_FALSE(shown.reviewState);
}

TEST_F(ACarePlanPage, ShowsTheNewestVersionWithTheOneBeforeIt)
{
    const auto next = second();
    const auto shown = page();
    EXPECT_TRUE(shown.current);
    EXPECT_EQ(shown.plan->id, next.id);
    ASSERT_TRUE(shown.before);
    EXPECT_EQ(shown.before->id, plan.id);
    ASSERT_EQ(shown.versions.size(), 2U);
    EXPECT_EQ(shown.versions.front().versionNo, 2);
    EXPECT_FALSE(shown.findings.empty()) << "nobody does the step yet";
}

TEST_F(ACarePlanPage, ShowsAnOlderVersionWithoutWhatIsOpenNow)
{
    second();
    const auto shown = page(plan.id);
    EXPECT_FALSE(shown.current);
    EXPECT_EQ(shown.plan->id, plan.id);
    EXPECT_FALSE(shown.before);
    EXPECT_TRUE(shown.findings.empty());
}

TEST_F(ACarePlanPage, PassesOverAVersionThatWasEnteredInError)
{
    const auto wrong = second();
    store::CarePlanTable(service.db()).markInError(wrong.id, test::enteredInError());
    const auto shown = page();
    EXPECT_EQ(shown.plan->id, plan.id);
    EXPECT_TRUE(shown.current);
    EXPECT_TRUE(shown.versions.front().inError);
    EXPECT_FALSE(page(wrong.id).current);
}

TEST_F(ACarePlanPage, NamesTheWorkingDayBeforeAReviewOnAClosedDay)
{
    Service other;
    auto first = firstPlan();
    first.reviewOn = date(2026, 9, 20); // a Sunday
    auto& sam = other.as(domain::Role::Keyworker);
    ASSERT_TRUE(app::signPlan(sam, {.episode = Service::episode,
                                    .begunFrom = 0,
                                    .draft = {},
                                    .draftSeen = 0,
                                    .plan = first,
                                    .on = today(),
                                    .agreement = {},
                                    .actingFor = {}}));
    const auto shown = carePlanPage(sam, Service::carys, std::nullopt);
    EXPECT_EQ(shown->workingDayBefore, date(2026, 9, 18));
    EXPECT_EQ(shown->reviewState->kind, domain::DueStateKind::Open);
}

TEST_F(ACarePlanPage, KnowsThePersonsOwnDraftOfThePlanAndNoOther)
{
    draft(domain::Role::TeamLead, domain::DraftSubject::CarePlan);
    draft(domain::Role::Keyworker, domain::DraftSubject::Session);
    EXPECT_FALSE(page().waiting);
    const auto mine = draft(domain::Role::Keyworker, domain::DraftSubject::CarePlan);
    ASSERT_TRUE(page().waiting);
    EXPECT_EQ(page().waiting->id, mine.id);
}

TEST_F(ACarePlanPage, KnowsTheSessionsOfAGoalTheNewestFirst)
{
    auto session = test::session();
    session.content.goals = {*plan.plan.goals.front().id};
    store::SessionTable sessions(service.db());
    session.content.start = {date(2026, 8, 25), TimeOfDay::fromMinutes(660)};
    sessions.insert(session);
    session.content.start.day = date(2026, 9, 1);
    const auto last = sessions.insert(session);
    session.content.start.day = date(2026, 9, 2);
    sessions.markInError(sessions.insert(session), test::enteredInError());
    const auto goal = *plan.plan.goals.front().id;
    EXPECT_EQ(page().workedOn,
              (std::vector<domain::GoalWorkedOn>{{goal, date(2026, 9, 1)}, {goal, date(2026, 8, 25)}}));
    EXPECT_TRUE(leftBehindByMove(sam(), last)->goals) << "they are of this person's plan";
}

TEST_F(ACarePlanPage, OfAnEpisodeThatHasEndedStillShowsThePlan)
{
    auto ending = test::ending(today());
    ending.reason = "86"; // as the tests of closing end it
    ending.reasonFromThisPhase = "Moving away, and well";
    ASSERT_TRUE(closeEpisode(sam(), Service::episode, 1, ending));
    const auto shown = page();
    EXPECT_FALSE(shown.open);
    EXPECT_EQ(shown.plan->id, plan.id);
    EXPECT_FALSE(shown.nextReview);
    signer = domain::Role::TeamLead; // Sam is no longer allocated
    EXPECT_EQ(test::refusal<SignPlanRefusal>(signPlan(plan.plan, 1)),
              SignPlanRefusal(SignPlanTrouble::EpisodeClosed));
}

TEST_F(ACarePlanPage, ComparesTwoVersionsTheOlderFirst)
{
    const auto next = second();
    for (const auto& both : {comparePlans(sam(), plan.id, next.id), comparePlans(sam(), next.id, plan.id)}) {
        ASSERT_TRUE(both);
        EXPECT_EQ(both->older.id, plan.id);
        EXPECT_EQ(both->newer.id, next.id);
        EXPECT_EQ(both->changes.size(), 1U);
    }
    EXPECT_EQ(comparePlans(sam(), plan.id, domain::CarePlanId{99}).error(), Trouble::NotFound);
    EXPECT_EQ(comparePlans(sam(), domain::CarePlanId{99}, plan.id).error(), Trouble::NotFound);
}

} // namespace
} // namespace keywork::app
