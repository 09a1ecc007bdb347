#include "domain/episode/start_snapshot.h"

#include "support/builders.h"

#include <gtest/gtest.h>

namespace keywork::domain {
namespace {

std::vector<StartSubstance> named(std::initializer_list<const char*> codes)
{
    std::vector<StartSubstance> substances;
    for (const auto* code : codes) substances.push_back({code, {}, std::nullopt, std::nullopt});
    return substances;
}

struct Change {
    const char* name;
    void (*apply)(StartSnapshot&);
    std::optional<SnapshotRefusal> refusal;
};

class ChangedSnapshot : public testing::TestWithParam<Change> {};

TEST_P(ChangedSnapshot, IsTakenOrRefusedByName)
{
    auto snapshot = test::startSnapshot();
    GetParam().apply(snapshot);
    const auto result = checkedSnapshot(snapshot);
    EXPECT_EQ(result ? std::nullopt : std::optional(result.error()), GetParam().refusal);
}

INSTANTIATE_TEST_SUITE_P(
    StartSnapshot, ChangedSnapshot,
    testing::Values(
        Change{"AsItIs", [](StartSnapshot&) {}, std::nullopt},
        Change{"NothingRecorded", [](StartSnapshot& s) { s = {}; }, std::nullopt},
        Change{"ThreeSubstances",
               [](StartSnapshot& s) {
                   s.substances = named({"heroin", "crack", "alcohol"});
               },
               std::nullopt},
        Change{"FourSubstances",
               [](StartSnapshot& s) {
                   s.substances = named({"heroin", "crack", "alcohol", "cannabis"});
               },
               SnapshotRefusal::TooManySubstances},
        Change{"SubstanceTwice",
               [](StartSnapshot& s) {
                   s.substances = named({"heroin", "crack", "heroin"});
               },
               SnapshotRefusal::SameSubstanceTwice},
        Change{"SecondWithoutFirst",
               [](StartSnapshot& s) {
                   s.substances = named({"", "crack"});
               },
               SnapshotRefusal::SubstanceMissing},
        Change{"DaysOfNoSubstance",
               [](StartSnapshot& s) {
                   s.substances.push_back({{}, {}, std::nullopt, 4});
               },
               SnapshotRefusal::SubstanceMissing},
        Change{"FirstUsedAtNought", [](StartSnapshot& s) { s.substances.front().ageFirstUsed = 0; },
               SnapshotRefusal::AgeOutOfRange},
        Change{"FirstUsedAtOne", [](StartSnapshot& s) { s.substances.front().ageFirstUsed = 1; },
               std::nullopt},
        Change{"FirstUsedAtNinetyNine", [](StartSnapshot& s) { s.substances.front().ageFirstUsed = 99; },
               std::nullopt},
        Change{"FirstUsedAtAHundred", [](StartSnapshot& s) { s.substances.front().ageFirstUsed = 100; },
               SnapshotRefusal::AgeOutOfRange},
        Change{"NoDaysOfUse", [](StartSnapshot& s) { s.substances.front().daysInLast28 = 0; }, std::nullopt},
        Change{"FewerThanNoDaysOfUse", [](StartSnapshot& s) { s.substances.front().daysInLast28 = -1; },
               SnapshotRefusal::DaysOutOfRange},
        Change{"TwentyNineDaysOfUse", [](StartSnapshot& s) { s.substances.front().daysInLast28 = 29; },
               SnapshotRefusal::DaysOutOfRange},
        Change{"ThirtyChildren", [](StartSnapshot& s) { s.childrenInHousehold = 30; }, std::nullopt},
        Change{"ThirtyOneChildren", [](StartSnapshot& s) { s.childrenInHousehold = 31; },
               SnapshotRefusal::ChildrenOutOfRange},
        Change{"FewerThanNoChildren", [](StartSnapshot& s) { s.childrenInHousehold = -1; },
               SnapshotRefusal::ChildrenOutOfRange},
        Change{"ConsentRefusedWithoutADay",
               [](StartSnapshot& s) {
                   s.consent = {ConsentDecision::Refused, std::nullopt, "v9"};
               },
               SnapshotRefusal::ConsentDateMissing},
        Change{"ConsentNotAskedWithoutADay", [](StartSnapshot& s) { s.consent = {}; }, std::nullopt}),
    [](const auto& tested) { return tested.param.name; });

TEST(StartSnapshot, DropsTheRowsLeftEmptyAtTheEnd)
{
    auto snapshot = test::startSnapshot();
    snapshot.substances.resize(5);
    const auto result = checkedSnapshot(snapshot);
    ASSERT_TRUE(result);
    EXPECT_EQ(*result, test::startSnapshot());
}

} // namespace
} // namespace keywork::domain
