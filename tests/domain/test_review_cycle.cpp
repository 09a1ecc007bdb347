#include "review_story.h"

#include <gtest/gtest.h>

namespace keywork::domain {
namespace {

using test::day;
using test::reviewRules;
using test::Story;
using Basis = ReviewBasis;
constexpr auto standard = Layer::Standard;
constexpr auto enhanced = Layer::Enhanced;
constexpr auto intensive = Layer::Intensive;

struct Row {
    const char* name;
    Story story;
    const char* due;
    Basis basis;
};

// Printed by its name where a test fails.
void PrintTo(const Row& row, std::ostream* out)
{
    *out << row.name;
}

class NextReviewOf : public testing::TestWithParam<Row> {};

TEST_P(NextReviewOf, AnEpisode)
{
    const auto next = GetParam().story.next(reviewRules());
    ASSERT_TRUE(next);
    EXPECT_EQ(toIsoDate(next->due), GetParam().due);
    EXPECT_EQ(code(next->basis), code(GetParam().basis));
}

constexpr auto nameOf = [](const auto& tested) { return tested.param.name; };

// The three of domain.md section 5.
INSTANTIATE_TEST_SUITE_P(
    Worked, NextReviewOf,
    testing::Values(
        Row{"AgreedAtAReviewThatChangedThePhase",
            Story()
                .plan("2026-01-10")
                .review("2026-05-25", "2026-08-17")
                .decided(Phase::Preparation, "2026-05-25"),
            "2026-08-17", Basis::Agreed},
        Row{"SteppedDownAWeekAfterTheReview",
            Story()
                .plan("2026-01-10")
                .layer(intensive, "2026-02-01")
                .review("2026-06-01")
                .layer(standard, "2026-06-08"),
            "2026-06-15", Basis::Interval},
        Row{"OverdoseAfterTheReview",
            Story().layer(enhanced, "2026-01-01").review("2026-01-05").event("overdose", "2026-01-20"),
            "2026-02-03", Basis::Trigger},
        Row{"OverdoseConsidered",
            Story()
                .layer(enhanced, "2026-01-01")
                .review("2026-01-05")
                .event("overdose", "2026-01-20")
                .review("2026-02-03", "2026-03-17"),
            "2026-03-17", Basis::Agreed},
        Row{"OverdoseRecordedOnlyAfterTheReviewThatFollowedIt",
            Story()
                .layer(enhanced, "2026-01-01")
                .review("2026-01-05")
                .lateEvent("overdose", "2026-01-20", "2026-02-10")
                .review("2026-02-03", "2026-03-17"),
            "2026-02-24", Basis::Trigger}),
    nameOf);

INSTANTIATE_TEST_SUITE_P(
    WithoutAReview, NextReviewOf,
    testing::Values(
        Row{"NoPlanYet", Story(), "2026-01-15", Basis::FirstPlan},
        Row{"NoPlanYetInAHigherLayer", Story().layer(intensive, "2026-01-02"), "2026-01-15",
            Basis::FirstPlan},
        Row{"NoPlanYetAfterAnOverdose", Story().event("overdose", "2026-01-02"), "2026-01-15",
            Basis::FirstPlan},
        Row{"NoPlanYetAfterAChangeOfPhase", Story().phase(Phase::Preparation, "2026-01-03"), "2026-01-15",
            Basis::FirstPlan},
        Row{"APlan", Story().plan("2026-01-10"), "2026-04-04", Basis::Interval},
        Row{"APlanWithADate", Story().plan("2026-01-10", "2026-02-20"), "2026-02-20", Basis::Agreed},
        Row{"APlanInTheEnhancedLayer", Story().layer(enhanced, "2026-01-05").plan("2026-01-10"), "2026-02-21",
            Basis::Interval},
        Row{"APlanInTheIntensiveLayer", Story().layer(intensive, "2026-01-05").plan("2026-01-10"),
            "2026-01-24", Basis::Interval},
        Row{"APlanThenAStepUp", Story().plan("2026-01-10").layer(enhanced, "2026-01-20"), "2026-03-03",
            Basis::LayerChange},
        Row{"APlanThenAnOverdose", Story().plan("2026-01-10").event("overdose", "2026-01-20"), "2026-02-03",
            Basis::Trigger},
        Row{"AnOverdoseThatNoReviewConsideredBeforeThePlan",
            Story().event("overdose", "2026-01-05").plan("2026-01-10"), "2026-01-19", Basis::Trigger},
        Row{"AnOverdoseOfYearsAgoKnownAtTheStart",
            Story().lateEvent("overdose", "2019-05-05", "2025-12-20").plan("2026-01-10"), "2026-04-04",
            Basis::Interval},
        Row{"AnOverdoseOfYearsAgoThatComesToBeKnown",
            Story().plan("2026-01-10").lateEvent("overdose", "2019-05-05", "2026-01-20"), "2026-02-03",
            Basis::Trigger}),
    nameOf);

INSTANTIATE_TEST_SUITE_P(
    LayerChanges, NextReviewOf,
    testing::Values(
        Row{"Standard", Story().review("2026-06-01"), "2026-08-24", Basis::Interval},
        Row{"Enhanced", Story().layer(enhanced, "2026-05-01").review("2026-06-01"), "2026-07-13",
            Basis::Interval},
        Row{"Intensive", Story().layer(intensive, "2026-05-01").review("2026-06-01"), "2026-06-15",
            Basis::Interval},
        Row{"StandardToEnhanced", Story().review("2026-06-01").layer(enhanced, "2026-06-08"), "2026-07-20",
            Basis::LayerChange},
        Row{"StandardToIntensive", Story().review("2026-06-01").layer(intensive, "2026-06-08"), "2026-06-22",
            Basis::LayerChange},
        Row{"EnhancedToIntensive",
            Story().layer(enhanced, "2026-05-01").review("2026-06-01").layer(intensive, "2026-06-08"),
            "2026-06-22", Basis::LayerChange},
        Row{"EnhancedToStandard",
            Story().layer(enhanced, "2026-05-01").review("2026-06-01").layer(standard, "2026-06-08"),
            "2026-07-13", Basis::Interval},
        Row{"IntensiveToEnhanced",
            Story().layer(intensive, "2026-05-01").review("2026-06-01").layer(enhanced, "2026-06-08"),
            "2026-06-15", Basis::Interval},
        Row{"UpAndDownAgainKeepsTheEarlierDay",
            Story().review("2026-06-01").layer(intensive, "2026-06-08").layer(standard, "2026-06-10"),
            "2026-06-22", Basis::LayerChange},
        Row{"DownAndUpAgain",
            Story()
                .layer(enhanced, "2026-05-01")
                .review("2026-06-01")
                .layer(standard, "2026-06-08")
                .layer(enhanced, "2026-06-10"),
            "2026-07-13", Basis::Interval},
        Row{"UpTwice",
            Story().review("2026-06-01").layer(enhanced, "2026-06-08").layer(intensive, "2026-06-20"),
            "2026-07-04", Basis::LayerChange},
        Row{"UpTooLateToMatter", Story().review("2026-06-01").layer(enhanced, "2026-08-01"), "2026-08-24",
            Basis::Interval},
        Row{"UpSoThatItFallsOnTheSameDay", Story().review("2026-06-01").layer(enhanced, "2026-07-13"),
            "2026-08-24", Basis::Interval},
        Row{"ThatTheReviewDecided", Story().review("2026-06-01").decided(intensive, "2026-06-01"),
            "2026-06-15", Basis::Interval},
        Row{"ThatTheReviewDecidedDownwards",
            Story().layer(intensive, "2026-05-01").review("2026-06-01").decided(standard, "2026-06-01"),
            "2026-08-24", Basis::Interval},
        Row{"EarlierOnTheDayOfTheReview", Story().layer(enhanced, "2026-06-01").review("2026-06-01"),
            "2026-07-13", Basis::Interval},
        Row{"UpLaterOnTheDayOfTheReview", Story().review("2026-06-01").laterThatDay(enhanced, "2026-06-01"),
            "2026-07-13", Basis::LayerChange},
        Row{"DownLaterOnTheDayOfTheReview",
            Story().layer(intensive, "2026-05-01").review("2026-06-01").laterThatDay(standard, "2026-06-01"),
            "2026-06-15", Basis::Interval},
        Row{"DecidedAndThenUpAgainOnTheSameDay",
            Story()
                .layer(intensive, "2026-05-01")
                .review("2026-06-01")
                .decided(standard, "2026-06-01")
                .laterThatDay(enhanced, "2026-06-01"),
            "2026-07-13", Basis::LayerChange},
        Row{"UpEnteredLate", Story().review("2026-06-01").lateLayer(enhanced, "2026-06-08", "2026-06-30"),
            "2026-07-20", Basis::LayerChange},
        Row{"UpBeforeTheReviewEnteredAfterIt",
            Story().review("2026-06-01").lateLayer(enhanced, "2026-05-08", "2026-06-30"), "2026-07-13",
            Basis::Interval},
        Row{"BetweenTheDayOfALateReviewAndItsSigning",
            Story().lateReview("2026-06-01", "2026-06-20").layer(enhanced, "2026-06-08"), "2026-07-20",
            Basis::LayerChange},
        Row{"BeforeAnEarlierReviewOnly",
            Story()
                .layer(intensive, "2026-02-01")
                .review("2026-03-01")
                .layer(standard, "2026-03-10")
                .review("2026-06-01"),
            "2026-08-24", Basis::Interval},
        Row{"EnteredInAnyOrder",
            Story().review("2026-06-01").layer(intensive, "2026-06-20").layer(enhanced, "2026-06-08"),
            "2026-07-04", Basis::LayerChange}),
    nameOf);

INSTANTIATE_TEST_SUITE_P(
    AgreedDates, NextReviewOf,
    testing::Values(
        Row{"Earlier", Story().review("2026-06-01", "2026-07-01"), "2026-07-01", Basis::Agreed},
        Row{"TheLatestPossible", Story().review("2026-06-01", "2026-08-24"), "2026-08-24", Basis::Agreed},
        Row{"LaterThanTheIntervalNeverCounts", Story().review("2026-06-01", "2026-12-24"), "2026-08-24",
            Basis::Interval},
        Row{"EarlierThanAStepUpAsksFor",
            Story().review("2026-06-01", "2026-06-10").layer(intensive, "2026-06-08"), "2026-06-10",
            Basis::Agreed},
        Row{"LaterThanAStepUpAsksFor",
            Story().review("2026-06-01", "2026-07-30").layer(intensive, "2026-06-08"), "2026-06-22",
            Basis::LayerChange},
        Row{"OfAnEarlierReviewNoLonger", Story().review("2026-03-01", "2026-03-20").review("2026-06-01"),
            "2026-08-24", Basis::Interval},
        Row{"OfThePlanNoLongerOnceReviewed", Story().plan("2026-01-10", "2026-02-01").review("2026-02-01"),
            "2026-04-26", Basis::Interval},
        Row{"EarlierThanATriggerAsksFor",
            Story().review("2026-06-01", "2026-06-10").event("overdose", "2026-06-05"), "2026-06-10",
            Basis::Agreed},
        Row{"OnTheDayThatATriggerAsksFor",
            Story().review("2026-06-01", "2026-06-19").event("overdose", "2026-06-05"), "2026-06-19",
            Basis::Agreed},
        Row{"OnAClosedDayStays", Story().review("2026-06-01", "2026-07-04"), "2026-07-04", Basis::Agreed},
        Row{"InALeapYear", Story().plan("2027-12-07", "2028-02-29"), "2028-02-29", Basis::Agreed},
        Row{"OverTheEndOfAYear", Story().review("2026-12-01"), "2027-02-23", Basis::Interval}),
    nameOf);

INSTANTIATE_TEST_SUITE_P(
    Triggers, NextReviewOf,
    testing::Values(
        Row{"ChangeOfPhase", Story().review("2026-06-01").phase(Phase::Preparation, "2026-06-08"),
            "2026-06-22", Basis::Trigger},
        Row{"ChangeOfPhaseByTheReviewIsNone",
            Story().review("2026-06-01").decided(Phase::Preparation, "2026-06-01"), "2026-08-24",
            Basis::Interval},
        Row{"TheBeginningInEngagementIsNone", Story().plan("2026-01-01"), "2026-03-26", Basis::Interval},
        Row{"PositivePregnancyTest", Story().review("2026-06-01").event("pregnancyTest", "2026-06-08"),
            "2026-06-22", Basis::Trigger},
        Row{"ReleaseFromCustody", Story().review("2026-06-01").event("custodyOut", "2026-06-08"),
            "2026-06-22", Basis::Trigger},
        Row{"DischargeFromHospital", Story().review("2026-06-01").event("hospitalOut", "2026-06-08"),
            "2026-06-22", Basis::Trigger},
        Row{"SafeguardingConcern", Story().review("2026-06-01").event("safeguardingConcern", "2026-06-08"),
            "2026-06-22", Basis::Trigger},
        Row{"AnotherKindIsNone", Story().review("2026-06-01").event("jobStarted", "2026-06-08"), "2026-08-24",
            Basis::Interval},
        Row{"EnteredInErrorIsNone", Story().review("2026-06-01").eventInError("overdose", "2026-06-08"),
            "2026-08-24", Basis::Interval},
        Row{"TheEarlierOfTwo",
            Story().review("2026-06-01").event("hospitalOut", "2026-06-20").event("overdose", "2026-06-08"),
            "2026-06-22", Basis::Trigger},
        Row{"RecordedLaterThanItHappened",
            Story().review("2026-06-01").lateEvent("overdose", "2026-06-08", "2026-06-18"), "2026-07-02",
            Basis::Trigger},
        Row{"HappenedBeforeTheReviewAndRecordedAfter",
            Story().review("2026-06-01").lateEvent("overdose", "2026-05-08", "2026-06-18"), "2026-07-02",
            Basis::Trigger},
        Row{"RecordedBeforeTheReviewIsConsidered",
            Story().event("overdose", "2026-05-30").review("2026-06-01"), "2026-08-24", Basis::Interval},
        Row{"RecordedOnTheDayOfTheReviewBeforeIt",
            Story().event("overdose", "2026-06-01").review("2026-06-01"), "2026-08-24", Basis::Interval},
        Row{"RecordedOnTheDayOfTheReviewAfterIt",
            Story().review("2026-06-01").lateEvent("overdose", "2026-06-01", "2026-06-01", "T17:00:00Z"),
            "2026-06-15", Basis::Trigger},
        Row{"HappenedAfterTheDayOfALateReviewThatWasSignedLater",
            Story().event("overdose", "2026-06-08").lateReview("2026-06-01", "2026-06-20"), "2026-08-24",
            Basis::Interval},
        Row{"ConsideredByAnEarlierReviewSignedLater",
            Story()
                .review("2026-06-01")
                .event("overdose", "2026-06-08")
                .lateReview("2026-05-20", "2026-06-20"),
            "2026-08-24", Basis::Interval},
        Row{"TooLateToMatter", Story().review("2026-06-01").event("overdose", "2026-08-20"), "2026-08-24",
            Basis::Interval},
        Row{"AChangeOfPhaseEnteredLate",
            Story().review("2026-06-01").latePhase(Phase::Preparation, "2026-06-08", "2026-06-20"),
            "2026-07-04", Basis::Trigger},
        Row{"WithAStepUpOnTheSameDay",
            Story().review("2026-06-01").event("overdose", "2026-06-08").layer(intensive, "2026-06-08"),
            "2026-06-22", Basis::LayerChange}),
    nameOf);

TEST(NextReview, IsOfNobodyWhoIsNotInTreatment)
{
    const auto due = [](const Story& story) { return story.next(reviewRules()); };
    EXPECT_EQ(due(Story().notStarted()), std::nullopt);
    EXPECT_EQ(due(Story().plan("2026-01-10").review("2026-02-10").closed("2026-03-01")), std::nullopt);
}

TEST(NextReview, SaysWhatItFollowsFrom)
{
    const auto first = Story().next(reviewRules());
    EXPECT_EQ(first->fact, (Fact{FactKind::Episode, test::episode().id.number(), day("2026-01-01")}));
    const auto trigger = Story().review("2026-06-01").event("overdose", "2026-06-08").next(reviewRules());
    EXPECT_EQ(trigger->fact, (Fact{FactKind::LifeEvent, 3, day("2026-06-08")}));
    const auto change = Story().review("2026-06-01").layer(intensive, "2026-06-08").next(reviewRules());
    EXPECT_EQ(change->fact, (Fact{FactKind::LayerChange, 3, day("2026-06-08")}));
}

TEST(NextReview, IsAgreedForNoLaterThanTheLayerAllows)
{
    const auto rules = reviewRules();
    EXPECT_EQ(latestNextReview(rules.layers, day("2026-06-01"), standard), day("2026-08-24"));
    EXPECT_EQ(latestNextReview(rules.layers, day("2026-06-01"), enhanced), day("2026-07-13"));
    EXPECT_EQ(latestNextReview(rules.layers, day("2026-06-01"), intensive), day("2026-06-15"));
}

} // namespace
} // namespace keywork::domain
