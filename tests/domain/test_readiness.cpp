#include "domain/pathway/readiness.h"

#include "domain/risk/kinds.h"
#include "support/builders.h"

#include <gtest/gtest.h>

namespace keywork::domain {
namespace {

using test::day;
using test::observation;
using test::today;

const Fact seen{FactKind::Session, 5, date(2026, 8, 11)}; // 28 days ago

std::vector<Finding> findings(std::vector<CriterionPolicy> criteria, const ReadinessFacts& facts)
{
    PhasePolicy policy;
    policy.readiness[Phase::ActiveChange] = std::move(criteria);
    return readiness(Phase::ActiveChange, policy, facts, today());
}

Finding finding(CriterionPolicy criterion, const ReadinessFacts& facts)
{
    return findings({criterion}, facts).front();
}

TEST(Readiness, LooksAtNothingWhereThePolicyNamesNothing)
{
    PhasePolicy policy;
    policy.readiness[Phase::Completion] = {{Criterion::WishRecorded, 0}};
    EXPECT_TRUE(readiness(Phase::Preparation, policy, {}, today()).empty());
}

TEST(Readiness, KeepsTheOrderOfThePolicyAndItsWords)
{
    const auto found = findings({{Criterion::WishRecorded, 0}, {Criterion::SeenWithin, 28}}, {});
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].rule, "wishRecorded");
    EXPECT_EQ(found[1].rule, "seenWithin");
    EXPECT_EQ(found[0].severity, Severity::Check);
}

class LaterCriterion : public testing::TestWithParam<Criterion> {};

TEST_P(LaterCriterion, IsUnknownBecauseItIsNotRecordedHereYet)
{
    const auto found = finding({GetParam(), 4}, {});
    EXPECT_EQ(found.met, Met::Unknown);
    EXPECT_EQ(found.fact, (Fact{FactKind::NotRecordedHereYet, 0, std::nullopt}));
}

INSTANTIATE_TEST_SUITE_P(Readiness, LaterCriterion,
                         testing::Values(Criterion::StartOutcomeDone, Criterion::RiskReviewCurrent,
                                         Criterion::DoseUnchanged, Criterion::MissedDaysWithin,
                                         Criterion::AftercareGoalWritten, Criterion::AftercarePlanned,
                                         Criterion::ExitOutcomeDone));

TEST(SeenWithin, CountsTheLastDayAsWithin)
{
    EXPECT_EQ(finding({Criterion::SeenWithin, 28}, {.lastContact = seen}).met, Met::Met);
    EXPECT_EQ(finding({Criterion::SeenWithin, 27}, {.lastContact = seen}).met, Met::Unmet);
    EXPECT_EQ(finding({Criterion::SeenWithin, 27}, {.lastContact = seen}).fact, seen);
}

TEST(SeenWithin, IsUnmetByNobodyEverSeen)
{
    const Fact undated{FactKind::Session, 5, std::nullopt};
    EXPECT_EQ(finding({Criterion::SeenWithin, 28}, {}).met, Met::Unmet);
    EXPECT_EQ(finding({Criterion::SeenWithin, 28}, {.lastContact = undated}).met, Met::Unmet);
}

TEST(RecordedCriterion, RestsOnItsRecordOrOnItsAbsence)
{
    const Fact sam{FactKind::Allocation, 1, day("2026-03-09")};
    const Fact wish{FactKind::Wish, 1, day("2026-04-01")};
    EXPECT_EQ(finding({Criterion::KeyworkerAllocated, 0}, {.keyworker = sam}).fact, sam);
    EXPECT_EQ(finding({Criterion::KeyworkerAllocated, 0}, {.keyworker = sam}).met, Met::Met);
    EXPECT_EQ(finding({Criterion::KeyworkerAllocated, 0}, {}).met, Met::Unmet);
    EXPECT_EQ(finding({Criterion::WishRecorded, 0}, {.wish = wish}).met, Met::Met);
    EXPECT_EQ(finding({Criterion::WishRecorded, 0}, {}).fact, Fact{});
}

struct Observed {
    Criterion criterion;
    std::string_view kind;
    std::variant<Answer, Code> value;
    Met met;
};

class ObservedCriterion : public testing::TestWithParam<Observed> {};

TEST_P(ObservedCriterion, IsWhatTheLatestObservationSays)
{
    auto newest = observation(2, GetParam().kind, Answer::No, day("2026-09-01"));
    newest.value = GetParam().value;
    const std::vector observations{observation(1, GetParam().kind, Answer::No, day("2026-05-01")), newest};
    const auto found = finding({GetParam().criterion, 0}, {.observations = observations});
    EXPECT_EQ(found.met, GetParam().met);
    EXPECT_EQ(found.fact, (Fact{FactKind::Observation, 2, day("2026-09-01")}));
}

INSTANTIATE_TEST_SUITE_P(
    Readiness, ObservedCriterion,
    testing::Values(
        Observed{Criterion::NaloxoneHeld, observation_kind::naloxoneHeld, Answer::Yes, Met::Met},
        Observed{Criterion::NaloxoneHeld, observation_kind::naloxoneHeld, Answer::No, Met::Unmet},
        Observed{Criterion::NaloxoneHeld, observation_kind::naloxoneHeld, Answer::NotAsked, Met::Unknown},
        Observed{Criterion::NaloxoneHeld, observation_kind::naloxoneHeld, Answer::Declined, Met::Unknown},
        Observed{Criterion::SupportsInPlace, observation_kind::supports, Answer::Yes, Met::Met},
        Observed{Criterion::HousingSettled, observation_kind::housing, Code("settled"), Met::Met},
        Observed{Criterion::HousingSettled, observation_kind::housing, Code("noFixedAbode"), Met::Unmet},
        Observed{Criterion::HousingSettled, observation_kind::housing, Answer::NotAsked, Met::Unknown}));

TEST(ObservedCriterion, IsUnknownWhenItWasNeverRecordedOrOnlyInError)
{
    auto wrong = observation(1, observation_kind::supports, Answer::Yes, day("2026-09-01"));
    wrong.error = test::enteredInError();
    EXPECT_EQ(finding({Criterion::SupportsInPlace, 0}, {}).met, Met::Unknown);
    EXPECT_EQ(finding({Criterion::SupportsInPlace, 0}, {.observations = {&wrong, 1}}).met, Met::Unknown);
}

} // namespace
} // namespace keywork::domain
