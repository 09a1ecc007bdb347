#include "domain/risk/observation.h"

#include "domain/risk/kinds.h"
#include "support/builders.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <functional>

namespace keywork::domain {
namespace {

using test::day;
using test::observation;
using test::today;

const Date born = date(1988, 5, 14);

const std::vector<ObservationKind> kinds{
    {"naloxoneHeld", "Holds naloxone", {}},
    {"housing", "Housing",
     CodeList({{"settled", "Settled", {}, {}}, {"noFixedAbode", "No fixed abode", {}, {}}})}};

Result<NewObservation, ObservationRefusal> checked(const std::function<void(NewObservation&)>& change)
{
    NewObservation wanted{"naloxoneHeld", Answer::Yes, date(2026, 9, 1), ""};
    change(wanted);
    return checkedObservation(wanted, kinds, born, today());
}

std::optional<ObservationRefusal> housing(std::variant<Answer, Code> value)
{
    const auto result = checked([&](auto& o) {
        o.kind = "housing";
        o.value = value;
    });
    return result ? std::nullopt : std::optional(result.error());
}

TEST(ObservationRefusal, NamesTheReason)
{
    EXPECT_EQ(checked([](auto& o) { o.kind = "mood"; }).error(), ObservationRefusal::KindNotOnList);
    EXPECT_EQ(checked([](auto& o) { o.value = Code("settled"); }).error(),
              ObservationRefusal::ValueNotOnList);
    EXPECT_EQ(checked([](auto& o) { o.on = addDays(today(), 1); }).error(), ObservationRefusal::InFuture);
    EXPECT_EQ(checked([](auto& o) { o.on = addDays(born, -1); }).error(), ObservationRefusal::BeforeBirth);
    EXPECT_EQ(checked([](auto& o) { o.note = std::string(2001, 'x'); }).error(),
              ObservationRefusal::TextTooLong);
}

TEST(Observation, AnsweredByYesAndNoTakesEveryAnswer)
{
    for (const auto& row : codeTable(Answer{}))
        EXPECT_TRUE(checked([&](auto& o) { o.value = row.value; })) << row.code;
}

TEST(Observation, AnsweredByACodeTakesThoseOfItsListAndThatNobodyAskedOrWouldSay)
{
    EXPECT_EQ(housing(Code("settled")), std::nullopt);
    EXPECT_EQ(housing(Answer::NotAsked), std::nullopt);
    EXPECT_EQ(housing(Answer::Declined), std::nullopt);
    EXPECT_EQ(housing(Code("castle")), ObservationRefusal::ValueNotOnList);
    EXPECT_EQ(housing(Answer::Yes), ObservationRefusal::ValueNotOnList);
    EXPECT_EQ(housing(Answer::No), ObservationRefusal::ValueNotOnList);
}

TEST(Observation, IsKeptWithoutWhiteSpaceAtTheEnds)
{
    EXPECT_EQ(checked([](auto& o) { o.note = " two kits\n"; })->note, "two kits");
}

TEST(LatestObservation, IsTheNewestDayWhateverTheOrderOfEntry)
{
    const std::vector all{
        observation(1, "naloxoneHeld", Answer::Yes, day("2026-09-01")),
        observation(2, "naloxoneHeld", Answer::No, day("2026-05-01")), // entered later, about an earlier day
        observation(3, "pregnancy", Answer::Yes, day("2026-09-05"))};
    EXPECT_EQ(latest(all, "naloxoneHeld")->id, ObservationId{1});
    EXPECT_EQ(latest(all, "pregnancy")->id, ObservationId{3});
    EXPECT_EQ(latest(all, "housing"), nullptr);
    EXPECT_EQ(latest({}, "housing"), nullptr);
}

TEST(LatestObservation, OfOneDayIsTheOneEnteredLast)
{
    auto first = observation(2, "naloxoneHeld", Answer::No, day("2026-09-01"));
    auto second = observation(1, "naloxoneHeld", Answer::Yes, day("2026-09-01"));
    second.recordedAt = first.recordedAt + std::chrono::hours{1};
    EXPECT_EQ(latest(std::vector{first, second}, "naloxoneHeld")->id, ObservationId{1});
    second.recordedAt = first.recordedAt;
    EXPECT_EQ(latest(std::vector{second, first}, "naloxoneHeld")->id, ObservationId{2});
}

TEST(LatestObservation, LeavesOutWhatWasEnteredInError)
{
    std::vector all{observation(1, "naloxoneHeld", Answer::Yes, day("2026-05-01")),
                    observation(2, "naloxoneHeld", Answer::No, day("2026-09-01"))};
    all[1].error = test::enteredInError();
    EXPECT_EQ(latest(all, "naloxoneHeld")->id, ObservationId{1});
    all[0].error = test::enteredInError();
    EXPECT_EQ(latest(all, "naloxoneHeld"), nullptr);
}

} // namespace
} // namespace keywork::domain
