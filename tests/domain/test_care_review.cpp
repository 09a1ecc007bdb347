#include "domain/review/care_review.h"

#include "domain/text_limit.h"
#include "review_story.h"
#include "support/plan_builders.h"

#include <gtest/gtest.h>

namespace keywork::domain {
namespace {

using test::careReview;
using test::day;
using Refusals = std::vector<ReviewRefusal>;

Refusals refusals(const CareReview& review, Layer layer = Layer::Standard)
{
    const auto plan = test::carePlan();
    const auto layers = test::reviewRules().layers;
    return whatKeepsFromSigning(review, {plan, day("2026-03-23"), layer, layers}, day("2026-06-09"));
}

TEST(CareReview, MayBeSignedWhenNothingChanged)
{
    EXPECT_EQ(refusals(careReview()), Refusals());
}

TEST(CareReview, NamesAllThatIsMissingInTheOrderOfThePage)
{
    CareReview review;
    review.on = day("2026-06-08");
    EXPECT_EQ(refusals(review), (Refusals{ReviewRefusal::GoalNotAnswered, ReviewRefusal::BenefitNotAnswered,
                                          ReviewRefusal::DecisionMissing, ReviewRefusal::NextMissing}));
}

struct Wrong {
    const char* name;
    void (*change)(CareReview&);
    ReviewRefusal refusal;
};

void PrintTo(const Wrong& wrong, std::ostream* out)
{
    *out << wrong.name;
}

class CareReviewRefused : public testing::TestWithParam<Wrong> {};

TEST_P(CareReviewRefused, ForWhatIsWrong)
{
    auto review = careReview();
    GetParam().change(review);
    EXPECT_EQ(refusals(review, Layer::Enhanced).front(), GetParam().refusal);
}

std::string tooLong()
{
    return std::string(longestField + 1, 'x');
}

void decide(CareReview& review, ReviewDecision decision)
{
    review.decision = std::move(decision);
}

INSTANTIATE_TEST_SUITE_P(
    EveryReason, CareReviewRefused,
    testing::Values(
        Wrong{"Tomorrow", [](CareReview& review) { review.on = day("2026-06-10"); }, ReviewRefusal::InFuture},
        Wrong{"BeforeThePlan", [](CareReview& review) { review.on = day("2026-03-22"); },
              ReviewRefusal::BeforePlan},
        Wrong{"OneGoalLeftOut", [](CareReview& review) { review.goals.pop_back(); },
              ReviewRefusal::GoalNotAnswered},
        Wrong{"OneGoalNotAnswered", [](CareReview& review) { review.goals[0].progress = {}; },
              ReviewRefusal::GoalNotAnswered},
        Wrong{"SettledGoalHalfAnswered",
              [](CareReview& review) {
                  review.goals.push_back({GoalId{99}, std::nullopt, "She said more", std::nullopt});
              },
              ReviewRefusal::GoalNotAnswered},
        Wrong{"EndedInterventionHalfAnswered",
              [](CareReview& review) {
                  review.benefits.push_back({InterventionId{99}, std::nullopt, "Tuesdays instead"});
              },
              ReviewRefusal::BenefitNotAnswered},
        Wrong{"BenefitNotAnswered", [](CareReview& review) { review.benefits[0].benefit = {}; },
              ReviewRefusal::BenefitNotAnswered},
        Wrong{"NoDecision", [](CareReview& review) { review.decision = {}; }, ReviewRefusal::DecisionMissing},
        Wrong{"OptimiseWhat", [](CareReview& review) { decide(review, Optimise{" "}); },
              ReviewRefusal::OptimiseWhatMissing},
        Wrong{"OptimiseAtLength", [](CareReview& review) { decide(review, Optimise{tooLong()}); },
              ReviewRefusal::TextTooLong},
        Wrong{"UpToALowerLayer",
              [](CareReview& review) {
                  decide(review, ChangeOfLayer{StepDirection::Up, Layer::Standard, "steady"});
              },
              ReviewRefusal::WrongDirection},
        Wrong{"UpToTheSameLayer",
              [](CareReview& review) {
                  decide(review, ChangeOfLayer{StepDirection::Up, Layer::Enhanced, "steady"});
              },
              ReviewRefusal::WrongDirection},
        Wrong{"DownToAHigherLayer",
              [](CareReview& review) {
                  decide(review, ChangeOfLayer{StepDirection::Down, Layer::Intensive, "steady"});
              },
              ReviewRefusal::WrongDirection},
        Wrong{"NoNextReview", [](CareReview& review) { review.nextOn = {}; }, ReviewRefusal::NextMissing},
        Wrong{"NextOnTheSameDay", [](CareReview& review) { review.nextOn = review.on; },
              ReviewRefusal::NextNotAfterReview},
        Wrong{"NextTooLateForTheLayer", [](CareReview& review) { review.nextOn = day("2026-07-21"); },
              ReviewRefusal::NextTooLate},
        Wrong{"NextTooLateAfterTheStepUp",
              [](CareReview& review) {
                  decide(review, ChangeOfLayer{StepDirection::Up, Layer::Intensive, "overdose"});
                  review.nextOn = day("2026-06-23");
              },
              ReviewRefusal::NextTooLate}),
    [](const auto& tested) { return tested.param.name; });

TEST(CareReview, RefusesTextThatIsTooLongWhereverItStands)
{
    auto review = careReview();
    review.participants = {tooLong()};
    EXPECT_EQ(refusals(review), Refusals{ReviewRefusal::TextTooLong});
    review = careReview();
    review.goals[0].words = tooLong();
    EXPECT_EQ(refusals(review), Refusals{ReviewRefusal::TextTooLong});
    review = careReview();
    review.benefits[0].whatWeChange = tooLong();
    EXPECT_EQ(refusals(review), Refusals{ReviewRefusal::TextTooLong});
    review = careReview();
    review.capital[Capital::Social].words = tooLong();
    EXPECT_EQ(refusals(review), Refusals{ReviewRefusal::TextTooLong});
}

TEST(CareReview, AgreesTheNextDateByTheLayerThatItDecides)
{
    auto review = careReview();
    decide(review, ChangeOfLayer{StepDirection::Down, Layer::Standard, "goals met"});
    EXPECT_EQ(refusals(review, Layer::Enhanced), Refusals())
        << "twelve weeks on, which enhanced would not allow";
    review.nextOn = day("2026-09-01");
    EXPECT_EQ(refusals(review, Layer::Enhanced), Refusals{ReviewRefusal::NextTooLate});
}

TEST(CareReview, AsksNothingOfGoalsThatAreNoLongerActive)
{
    auto plan = test::carePlan();
    plan.goals[1].status = GoalStatus::Achieved;
    auto review = careReview();
    review.goals.pop_back();
    const auto layers = test::reviewRules().layers;
    EXPECT_EQ(
        whatKeepsFromSigning(review, {plan, day("2026-03-23"), Layer::Standard, layers}, day("2026-06-09")),
        Refusals());
}

TEST(NextPlan, IsTheSameWithItsNewDateWhenNothingChanged)
{
    auto expected = test::carePlan();
    expected.reviewOn = day("2026-08-31");
    EXPECT_EQ(nextPlan(test::carePlan(), careReview()), expected);
}

TEST(NextPlan, KeepsWhatWasAchievedOrSetAsideAndSaysSo)
{
    auto review = careReview();
    review.goals[0].progress = GoalProgress::Achieved;
    review.goals[1].progress = GoalProgress::SetAside;
    const auto next = nextPlan(test::carePlan(), review);
    ASSERT_EQ(next.goals.size(), 2U);
    EXPECT_EQ(next.goals[0].status, GoalStatus::Achieved);
    EXPECT_EQ(next.goals[1].status, GoalStatus::SetAside);
    EXPECT_EQ(next.goals[0].clientWords, test::carePlan().goals[0].clientWords);
}

TEST(NextPlan, TakesInWhatWasAgreedAtTheReview)
{
    auto review = careReview();
    review.newGoals = {{.clientWords = "Get back to baking for money"}};
    review.capital[Capital::Social] = {"Nan and a sponsor", test::rating(6)};
    review.capital[Capital::Human] = {"", test::rating(6)};
    review.capital[Capital::Physical] = {"Own place nearly", std::nullopt};
    const auto next = nextPlan(test::carePlan(), review);
    EXPECT_EQ(next.goals.back().clientWords, "Get back to baking for money");
    EXPECT_EQ(next.capital.at(Capital::Social), (CapitalView{"Nan and a sponsor", test::rating(6)}));
    EXPECT_EQ(next.capital.at(Capital::Human).rating, test::rating(6));
    EXPECT_EQ(next.capital.at(Capital::Physical), (CapitalView{"Own place nearly", std::nullopt}));
}

TEST(NextPlan, KeepsARatingThatWasNotAskedForAgain)
{
    auto review = careReview();
    review.capital[Capital::Social] = {"", std::nullopt};
    EXPECT_EQ(nextPlan(test::carePlan(), review).capital.at(Capital::Social),
              test::carePlan().capital.at(Capital::Social));
}

} // namespace
} // namespace keywork::domain
