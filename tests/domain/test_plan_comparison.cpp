#include "domain/careplan/plan_comparison.h"

#include "plan_history.h"
#include "support/builders.h"
#include "support/plan_builders.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace keywork::domain {
namespace {

using test::carePlan;
using test::day;

std::vector<PlanChange> changesAfter(void (*change)(CarePlan&))
{
    auto newer = carePlan();
    change(newer);
    return planChanges(carePlan(), newer);
}

TEST(PlanChanges, AreNoneBetweenEqualPlans)
{
    EXPECT_TRUE(planChanges(carePlan(), carePlan()).empty());
}

TEST(PlanChanges, SayWhatAFieldWasAndIs)
{
    const auto changes = changesAfter([](CarePlan& plan) { plan.goals[0].target = day("2026-12-31"); });
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes[0],
              (PlanChange{PlanField::GoalTarget, {.goal = GoalId{1}}, std::nullopt, day("2026-12-31")}));
}

TEST(PlanChanges, KnowAGoalThatWasRewordedAndMoved)
{
    const auto changes = changesAfter([](CarePlan& plan) {
        std::swap(plan.goals[0], plan.goals[1]);
        plan.goals[1].clientWords = "Have Ffion every weekend";
    });
    ASSERT_EQ(changes.size(), 3U);
    EXPECT_EQ(changes[0], (PlanChange{PlanField::GoalClientWords,
                                      {.goal = GoalId{1}},
                                      std::string("Have Ffion for whole weekends"),
                                      std::string("Have Ffion every weekend")}));
    EXPECT_EQ(changes[1], (PlanChange{PlanField::GoalOrder, {.goal = GoalId{1}}, 1, 2}));
    EXPECT_EQ(changes[2], (PlanChange{PlanField::GoalOrder, {.goal = GoalId{2}}, 2, 1}));
}

TEST(PlanChanges, SayWhoOwnsAStepNow)
{
    const auto changes =
        changesAfter([](CarePlan& plan) { plan.goals[1].steps[0].owner = NamedOwner{"Dev Patel"}; });
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes[0].subject, (PlanSubject{.goal = GoalId{2}, .step = StepId{20}}));
    EXPECT_EQ(changes[0].before, PlanValue(StepOwner(ClientOwns{})));
    EXPECT_EQ(changes[0].after, PlanValue(StepOwner(NamedOwner{"Dev Patel"})));
}

TEST(PlanChanges, TellAnUnratedCapitalFromOneRatedZero)
{
    const auto changes =
        changesAfter([](CarePlan& plan) { plan.capital[Capital::Cultural].rating = test::rating(0); });
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes[0].before, std::nullopt);
    EXPECT_EQ(changes[0].after, PlanValue(0));
}

TEST(PlanChanges, NameEveryFactOfAPlanThatBeginsWithNothing)
{
    const auto changes = planChanges({}, carePlan());
    EXPECT_TRUE(std::all_of(changes.begin(), changes.end(),
                            [](const PlanChange& change) { return !change.before && change.after; }));
    EXPECT_EQ(changes.size(), test::saidIn(carePlan()).size());
}

// Any two versions of five hundred histories, compared by the rule and by reading both from top to bottom.
TEST(PlanChanges, AreThoseThatAReaderFindsInFiveHundredHistories)
{
    std::size_t differences = 0;
    for (unsigned seed = 1; seed <= 500; ++seed) {
        const auto versions = test::planHistory(seed);
        for (const auto& older : versions) {
            for (const auto& newer : versions) {
                const auto found = test::asLines(planChanges(older, newer));
                ASSERT_EQ(found, test::linesThatDiffer(older, newer)) << "seed " << seed;
                differences += found.size();
            }
        }
    }
    EXPECT_GT(differences, 10'000U) << "or the histories say nothing";
}

} // namespace
} // namespace keywork::domain
