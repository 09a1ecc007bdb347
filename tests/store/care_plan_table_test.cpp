#include "store/care_plan_table.h"

#include "recorded_store.h"
#include "store/sql_error.h"
#include "support/plan_builders.h"

#include <gtest/gtest.h>

namespace keywork::store {

using domain::CarePlanId;
using domain::GoalId;
using domain::SignedPlan;
using domain::StepId;

namespace {

struct CarePlans : testing::Test {
    // The goals of what is passed get ids of their own, as new ones do.
    SignedPlan addNew(int versionNo)
    {
        auto version = test::signedPlan(0, versionNo);
        for (auto& goal : version.plan.goals) {
            goal.id = std::nullopt;
            for (auto& step : goal.steps) step.id = std::nullopt;
        }
        return plans.insert(version);
    }
    SignedPlan addAfter(SignedPlan before)
    {
        ++before.versionNo;
        return plans.insert(before);
    }

    test::RecordedStore recorded;
    CarePlanTable plans{recorded.db};
    const domain::EpisodeId episode = test::episode().id;
};

TEST_F(CarePlans, GiveBackEverythingThatWasPutIn)
{
    auto version = test::signedPlan(0);
    version.plan.goals = {};
    auto plan = version.plan;
    domain::Goal goal = test::goal(0, "A front door that is mine");
    goal.id = std::nullopt;
    goal.workingWords = "Own tenancy";
    goal.why = "Ffion";
    goal.baseline = "Nan's sofa";
    goal.howWeWillKnow = "A key";
    goal.target = test::day("2026-11-30");
    goal.status = domain::GoalStatus::Changed;
    goal.steps = {{std::nullopt, "See a flat", domain::NamedOwner{"Dev Patel"}, test::day("2026-09-15")},
                  {std::nullopt, "Ring the council", domain::KeyworkerOwns{}, std::nullopt},
                  {std::nullopt, "Pack", domain::ClientOwns{}, std::nullopt},
                  {std::nullopt, "Move", std::nullopt, std::nullopt}};
    plan.goals = {goal, test::goal(0, "Sleep")};
    plan.goals[1].id = std::nullopt;
    plan.goals[1].steps.clear();
    plan.sharing.push_back({"Nan", "Everything", std::nullopt, test::day("2026-05-05")});
    plan.saferActions.push_back({"Never alone", std::nullopt});
    version.plan = plan;
    version.agreement = test::spokenAgreement();
    const auto saved = plans.insert(version);
    const auto found = plans.find(saved.id);
    ASSERT_TRUE(found);
    EXPECT_EQ(*found, saved);
    EXPECT_EQ(found->plan.goals[0].steps.size(), 4U);
    EXPECT_EQ(found->plan.goals[0].steps[0].owner, domain::StepOwner(domain::NamedOwner{"Dev Patel"}));
    EXPECT_EQ(found->agreement, test::spokenAgreement());
}

TEST_F(CarePlans, KeepTheIdentityOfGoalsAndStepsFromVersionToVersion)
{
    const auto first = addNew(1);
    auto second = first;
    second.plan.goals[0].steps.push_back({std::nullopt, "One more", domain::ClientOwns{}, std::nullopt});
    const auto saved = addAfter(second);
    EXPECT_EQ(saved.plan.goals[0].id, first.plan.goals[0].id);
    EXPECT_EQ(saved.plan.goals[0].steps[0].id, first.plan.goals[0].steps[0].id);
    EXPECT_NE(saved.plan.goals[0].steps[1].id, first.plan.goals[0].steps[0].id);
    const auto known = plans.knownGoals(episode);
    ASSERT_EQ(known.size(), 2U);
    EXPECT_EQ(known[0].steps.size(), 2U);
}

TEST_F(CarePlans, AreCurrentInTheNewestVersionThatCounts)
{
    EXPECT_EQ(plans.current(episode), std::nullopt);
    EXPECT_EQ(plans.lastVersionNo(episode), 0);
    const auto first = addNew(1);
    const auto second = addAfter(first);
    EXPECT_EQ(plans.current(episode), second);
    EXPECT_EQ(plans.first(episode), first);
    ASSERT_TRUE(plans.markInError(second.id, test::enteredInError()));
    EXPECT_EQ(plans.current(episode), first);
    EXPECT_EQ(plans.lastVersionNo(episode), 2) << "its number is not used again";
    EXPECT_EQ(plans.versions(episode).front().error, test::enteredInError());
    const auto headings = plans.headings(episode);
    ASSERT_EQ(headings.size(), 2U);
    EXPECT_EQ(headings[0].id, second.id);
    EXPECT_TRUE(headings[0].inError);
    EXPECT_EQ(headings[1].versionNo, 1);
    EXPECT_EQ(headings[1].on, first.on);
    EXPECT_EQ(headings[1].agreement, first.agreement);
    EXPECT_FALSE(headings[1].inError);
    EXPECT_FALSE(plans.markInError(second.id, test::enteredInError()));
}

TEST_F(CarePlans, HaveEachNumberOnce)
{
    const auto first = addNew(1);
    EXPECT_THROW(plans.insert(first), SqlError);
}

TEST_F(CarePlans, TakeTheClientsAgreementAfterTheSigning)
{
    const auto first = addNew(1);
    ASSERT_TRUE(plans.updateAgreement(first.id, test::spokenAgreement(), 1));
    const auto agreed = plans.find(first.id);
    EXPECT_EQ(agreed->agreement, test::spokenAgreement());
    EXPECT_EQ(agreed->version, 2);
    EXPECT_FALSE(plans.updateAgreement(first.id, {}, 1)) << "somebody else was there first";
}

} // namespace
} // namespace keywork::store
