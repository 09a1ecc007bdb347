#include "domain/text_limit.h"
#include "support/builders.h"
#include "support/plan_builders.h"

#include <gtest/gtest.h>

namespace keywork::domain {
namespace {

using test::carePlan;
using test::day;

const std::vector<KnownGoal> known{{GoalId{1}, {StepId{10}, StepId{11}}}, {GoalId{2}, {StepId{20}}}};
const std::vector<InterventionId> given{test::intervention().id};

PlanningFacts facts()
{
    return {day("2026-03-02"), known, given, day("2026-06-15")};
}

Result<CarePlan, PlanRefusal> checked(CarePlan plan)
{
    return checkedPlan(std::move(plan), day("2026-03-23"), facts(), day("2026-03-24"));
}

TEST(CarePlan, IsTakenAsItStands)
{
    const auto plan = checked(carePlan());
    ASSERT_TRUE(plan);
    EXPECT_EQ(*plan, carePlan());
}

TEST(CarePlan, MayHoldNothingButWhatTheClientWants)
{
    CarePlan plan;
    plan.whatIWant = "To sleep";
    EXPECT_TRUE(checked(plan));
}

TEST(CarePlan, TakesGoalsThatAreNewAndStepsThatAreNew)
{
    auto plan = carePlan();
    plan.goals.push_back({.clientWords = "Get back to baking for money"});
    plan.goals.front().steps.push_back({.what = "Write to the contact centre"});
    EXPECT_TRUE(checked(plan));
}

TEST(CarePlan, IsMadeOnADayOfTheEpisode)
{
    const auto on = [](const char* made, const char* today) {
        auto plan = carePlan();
        plan.reviewOn = day("2026-06-15");
        const auto result = checkedPlan(plan, day(made), facts(), day(today));
        return result ? std::nullopt : std::optional(result.error());
    };
    EXPECT_EQ(on("2026-03-02", "2026-03-02"), std::nullopt);
    EXPECT_EQ(on("2026-03-01", "2026-03-02"), PlanRefusal::BeforeReferral);
    EXPECT_EQ(on("2026-03-03", "2026-03-02"), PlanRefusal::InFuture);
}

struct Wrong {
    const char* name;
    void (*change)(CarePlan&);
    PlanRefusal refusal;
};

void PrintTo(const Wrong& wrong, std::ostream* out)
{
    *out << wrong.name;
}

class CarePlanRefused : public testing::TestWithParam<Wrong> {};

TEST_P(CarePlanRefused, ForWhatIsWrong)
{
    auto plan = carePlan();
    GetParam().change(plan);
    const auto result = checked(plan);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error(), GetParam().refusal);
}

std::string tooLong()
{
    return std::string(longestField + 1, 'x');
}

INSTANTIATE_TEST_SUITE_P(
    EveryReason, CarePlanRefused,
    testing::Values(
        Wrong{"Empty", [](CarePlan& plan) { plan = {}; }, PlanRefusal::NothingPlanned},
        Wrong{"OnlySpaces",
              [](CarePlan& plan) {
                  plan = {};
                  plan.whatIWant = "  \n";
              },
              PlanRefusal::NothingPlanned},
        Wrong{"GoalWithoutWords", [](CarePlan& plan) { plan.goals[1].clientWords = " "; },
              PlanRefusal::GoalWithoutWords},
        Wrong{"StepWithoutWords", [](CarePlan& plan) { plan.goals[1].steps[0].what = " "; },
              PlanRefusal::StepWithoutWords},
        Wrong{"OwnerWithoutName", [](CarePlan& plan) { plan.goals[0].steps[0].owner = NamedOwner{" "}; },
              PlanRefusal::OwnerWithoutName},
        Wrong{"UnknownGoal", [](CarePlan& plan) { plan.goals[0].id = GoalId{3}; },
              PlanRefusal::GoalOfAnotherEpisode},
        Wrong{"StepOfTheOtherGoal", [](CarePlan& plan) { plan.goals[0].steps[0].id = StepId{20}; },
              PlanRefusal::StepOfAnotherGoal},
        Wrong{"KnownStepInANewGoal", [](CarePlan& plan) { plan.goals[0].id = std::nullopt; },
              PlanRefusal::StepOfAnotherGoal},
        Wrong{"GoalTwice", [](CarePlan& plan) { plan.goals[1] = plan.goals[0]; }, PlanRefusal::SameGoalTwice},
        Wrong{"StepTwice", [](CarePlan& plan) { plan.goals[0].steps.push_back(plan.goals[0].steps[0]); },
              PlanRefusal::SameGoalTwice},
        Wrong{"AnothersIntervention", [](CarePlan& plan) { plan.inUse.push_back(InterventionId{77}); },
              PlanRefusal::InterventionNotOfEpisode},
        Wrong{"SharedWithNobody", [](CarePlan& plan) { plan.sharing[0].withWhom = ""; },
              PlanRefusal::ConsentIncomplete},
        Wrong{"NothingShared", [](CarePlan& plan) { plan.sharing[0].what = ""; },
              PlanRefusal::ConsentIncomplete},
        Wrong{"ReviewOnTheSameDay", [](CarePlan& plan) { plan.reviewOn = day("2026-03-23"); },
              PlanRefusal::ReviewNotAfterPlan},
        Wrong{"ReviewTooLate", [](CarePlan& plan) { plan.reviewOn = day("2026-06-16"); },
              PlanRefusal::ReviewTooLate},
        Wrong{"LongWish", [](CarePlan& plan) { plan.whatIWant = tooLong(); }, PlanRefusal::TextTooLong},
        Wrong{"LongStrengths", [](CarePlan& plan) { plan.strengths = tooLong(); }, PlanRefusal::TextTooLong},
        Wrong{"LongSituation", [](CarePlan& plan) { plan.situation[LifeDomain::Health] = tooLong(); },
              PlanRefusal::TextTooLong},
        Wrong{"LongCapital", [](CarePlan& plan) { plan.capital[Capital::Cultural].words = tooLong(); },
              PlanRefusal::TextTooLong},
        Wrong{"LongGoal", [](CarePlan& plan) { plan.goals[0].why = tooLong(); }, PlanRefusal::TextTooLong},
        Wrong{"LongStep", [](CarePlan& plan) { plan.goals[0].steps[0].what = tooLong(); },
              PlanRefusal::TextTooLong},
        Wrong{"LongOwner", [](CarePlan& plan) { plan.goals[0].steps[0].owner = NamedOwner{tooLong()}; },
              PlanRefusal::TextTooLong},
        Wrong{"LongSaferAction", [](CarePlan& plan) { plan.saferActions[0].what = tooLong(); },
              PlanRefusal::TextTooLong},
        Wrong{"LongBadDays", [](CarePlan& plan) { plan.badDays = tooLong(); }, PlanRefusal::TextTooLong},
        Wrong{"LongNoLongerNeeded", [](CarePlan& plan) { plan.noLongerNeeded = tooLong(); },
              PlanRefusal::TextTooLong},
        Wrong{"LongExitPlan", [](CarePlan& plan) { plan.ifIStopComing.aboutMyMedicine = tooLong(); },
              PlanRefusal::TextTooLong},
        Wrong{"LongSharing", [](CarePlan& plan) { plan.sharing[0].what = tooLong(); },
              PlanRefusal::TextTooLong},
        Wrong{"LongParticipant", [](CarePlan& plan) { plan.participants[0] = tooLong(); },
              PlanRefusal::TextTooLong}),
    [](const auto& tested) { return tested.param.name; });

TEST(Rating, IsZeroToTen)
{
    EXPECT_EQ(Rating::from(-1), std::nullopt);
    EXPECT_EQ(Rating::from(11), std::nullopt);
    for (int value = 0; value <= Rating::highest; ++value) EXPECT_EQ(Rating::from(value)->value(), value);
}

TEST(SharingConsent, IsInForceThroughItsLastDayAndUntilItIsWithdrawn)
{
    SharingConsent consent{"GP", "Medicines", day("2026-09-08"), {}};
    EXPECT_TRUE(consent.isInForceOn(day("2026-09-08")));
    EXPECT_FALSE(consent.isInForceOn(day("2026-09-09")));
    consent.withdrawnOn = day("2026-09-01");
    EXPECT_TRUE(consent.isInForceOn(day("2026-08-31")));
    EXPECT_FALSE(consent.isInForceOn(day("2026-09-01")));
    EXPECT_TRUE((SharingConsent{"GP", "Medicines", {}, {}}.isInForceOn(day("2036-09-09"))));
}

} // namespace
} // namespace keywork::domain
