#include "app/careplan/record_progress.h"
#include "app/episode/close_episode.h"
#include "app/page/summary.h"
#include "care_plan_fixture.h"
#include "store/care_plan_table.h"
#include "store/life_event_table.h"
#include "store/staff_table.h"

// What the Summary says of the plan, and of whom else it knows.
namespace keywork::app {
namespace {

using test::Service;

struct ASummary : test::WithAPlan {
    Summary summary() { return app::summary(sam(), Service::carys).value(); }
    domain::GoalId goal() { return *plan.plan.goals.front().id; }

    void closeToday()
    {
        auto ending = test::ending(today());
        ending.reason = "86"; // as the tests of closing end it
        ending.reasonFromThisPhase = "Moving away, and well";
        ASSERT_TRUE(closeEpisode(sam(), Service::episode, 1, ending));
    }
};

TEST_F(ASummary, HasTheActiveGoalsAsTheClientFirstAndLastRatedThem)
{
    ASSERT_EQ(summary().goals.size(), 1U);
    EXPECT_FALSE(summary().goals.front().rated) << "never rated is not rated low";
    ASSERT_TRUE(rateGoal(sam(), goal(), addDays(today(), -2), test::rating(3), {}));
    ASSERT_TRUE(rateGoal(sam(), goal(), today(), test::rating(6), {}));
    const auto shown = summary().goals.front();
    EXPECT_EQ(shown.goal.clientWords, "Have Ffion for whole weekends");
    ASSERT_TRUE(shown.rated);
    EXPECT_EQ(shown.rated->first.rating, test::rating(3));
    EXPECT_EQ(shown.rated->last.rating, test::rating(6));
}

TEST_F(ASummary, LeavesOutAGoalThatIsNoLongerWorkedOn)
{
    auto next = plan.plan;
    next.goals.front().status = domain::GoalStatus::Achieved;
    ASSERT_TRUE(signPlan(next, 1));
    EXPECT_TRUE(summary().goals.empty());
}

TEST_F(ASummary, PassesOverAVersionThatWasEnteredInError)
{
    auto next = plan.plan;
    next.goals.front().clientWords = "Somebody else's goal";
    const auto wrong = signPlan(next, 1).value();
    store::CarePlanTable(service.db()).markInError(wrong.id, test::enteredInError());
    ASSERT_EQ(summary().goals.size(), 1U);
    EXPECT_EQ(summary().goals.front().goal.clientWords, "Have Ffion for whole weekends");
}

TEST_F(ASummary, NamesTheDayOfTheNextReviewAsTheCarePlanDoes)
{
    ASSERT_TRUE(summary().nextReview);
    EXPECT_EQ(summary().nextReview, page().nextReview->due);
    closeToday();
    EXPECT_FALSE(summary().nextReview);
}

TEST_F(ASummary, OfAnEpisodeThatHasEndedStillHasItsGoals)
{
    closeToday();
    ASSERT_EQ(summary().goals.size(), 1U);
    EXPECT_EQ(summary().goals.front().goal.id, goal());
}

TEST_F(ASummary, KnowsWhoseDraftWaitsButNotTheReadersOwn)
{
    draft(domain::Role::Keyworker, domain::DraftSubject::Session);
    EXPECT_TRUE(summary().draftsOfOthers.empty());
    draft(domain::Role::TeamLead, domain::DraftSubject::CarePlan);
    ASSERT_EQ(summary().draftsOfOthers.size(), 1U);
    EXPECT_EQ(summary().draftsOfOthers.front().author, store::StaffTable(service.db()).name(Service::lead));
}

TEST_F(ASummary, HasTheLastTenEventsTheNewestFirstWithoutThoseEnteredInError)
{
    store::LifeEventTable events(service.db());
    auto event = test::lifeEvent(0, "overdose", today());
    for (int day = 1; day <= 12; ++day) {
        event.happenedOn = addDays(today(), -day);
        events.insert(event);
    }
    event.happenedOn = today();
    events.markInError(events.insert(event), test::enteredInError());
    const auto shown = summary().events;
    ASSERT_EQ(shown.size(), 10U);
    EXPECT_EQ(shown.front().happenedOn, addDays(today(), -1));
    EXPECT_EQ(shown.back().happenedOn, addDays(today(), -10));
}

TEST_F(ASummary, HasThePersonWithWhomThePeopleAroundThemAreNamed)
{
    EXPECT_EQ(summary().client.id, Service::carys);
    EXPECT_EQ(summary().client.details.name.given, "Carys");
}

} // namespace
} // namespace keywork::app
