#include "domain/risk/safety_facts.h"

#include "domain/risk/kinds.h"
#include "support/builders.h"

#include <gtest/gtest.h>

namespace keywork::domain {
namespace {

using test::lifeEvent;
using test::observation;
using test::today;

std::vector<Fact> facts(const std::vector<LifeEvent>& events,
                        const std::vector<Observation>& observations = {},
                        const std::vector<Intervention>& interventions = {})
{
    return safetyFacts(events, observations, interventions, ReEngagementPolicy{}, today());
}

Date daysAgo(int days)
{
    return addDays(today(), -days);
}

TEST(SafetyFacts, AreNoneForSomebodyOfWhomNothingIsRecorded)
{
    EXPECT_TRUE(facts({}).empty());
    EXPECT_TRUE(facts({lifeEvent(1, "housingLost", today())}, {}, {test::intervention()}).empty());
}

TEST(SafetyFacts, HoldARecentOverdoseUpToTheLastDayOfThePolicy)
{
    const Fact expected{FactKind::LifeEvent, 1, daysAgo(28)};
    EXPECT_EQ(facts({lifeEvent(1, event_kind::overdose, daysAgo(28))}), std::vector{expected});
    EXPECT_EQ(facts({lifeEvent(1, event_kind::overdose, today())}).size(), 1U);
    EXPECT_TRUE(facts({lifeEvent(1, event_kind::overdose, daysAgo(29))}).empty());
    EXPECT_TRUE(facts({lifeEvent(1, event_kind::overdose, daysAgo(-1))}).empty());
}

TEST(SafetyFacts, HoldAReleaseFromCustodyButNotGoingIn)
{
    EXPECT_EQ(facts({lifeEvent(1, event_kind::custodyOut, daysAgo(28))}).size(), 1U);
    EXPECT_TRUE(facts({lifeEvent(1, event_kind::custodyOut, daysAgo(29))}).empty());
    EXPECT_TRUE(facts({lifeEvent(1, event_kind::custodyIn, daysAgo(1))}).empty());
}

TEST(SafetyFacts, LeaveOutAnEventEnteredInError)
{
    auto event = lifeEvent(1, event_kind::overdose, today());
    event.error = test::enteredInError();
    EXPECT_TRUE(facts({event}).empty());
}

TEST(SafetyFacts, HoldAPregnancyWhileTheLatestAnswerIsYes)
{
    const auto yes = observation(1, observation_kind::pregnancy, Answer::Yes, daysAgo(200));
    EXPECT_EQ(facts({}, {yes}), (std::vector{Fact{FactKind::Observation, 1, daysAgo(200)}}));
    for (const auto answer : {Answer::No, Answer::NotAsked, Answer::Declined}) {
        EXPECT_TRUE(facts({}, {yes, observation(2, observation_kind::pregnancy, answer, today())}).empty());
    }
    EXPECT_TRUE(facts({}, {observation(1, "naloxoneHeld", Answer::Yes, today())}).empty());
}

TEST(SafetyFacts, HoldOpioidTreatmentInItsFirstWeeks)
{
    const Fact expected{FactKind::Intervention, 2, daysAgo(28)};
    EXPECT_EQ(facts({}, {}, {test::opioidTreatment(daysAgo(28))}), std::vector{expected});
    EXPECT_TRUE(facts({}, {}, {test::opioidTreatment(daysAgo(29))}).empty());
    EXPECT_TRUE(facts({}, {}, {test::opioidTreatment(daysAgo(-3))}).empty());
    auto ended = test::opioidTreatment(daysAgo(10));
    ended.end = InterventionEnd{daysAgo(1), InterventionEnding::UnplannedExit};
    EXPECT_TRUE(facts({}, {}, {ended}).empty());
    auto offered = test::opioidTreatment(daysAgo(10));
    offered.startedOn.reset();
    EXPECT_TRUE(facts({}, {}, {offered}).empty());
}

TEST(SafetyFacts, FollowThePolicyOfTheService)
{
    ReEngagementPolicy policy;
    policy.overdoseDays = 1;
    const std::vector events{lifeEvent(1, event_kind::overdose, daysAgo(2))};
    EXPECT_TRUE(safetyFacts(events, {}, {}, policy, today()).empty());
}

} // namespace
} // namespace keywork::domain
