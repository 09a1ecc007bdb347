#include "domain/episode/intervention.h"

#include "domain/episode/episode.h"
#include "generators.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace keywork::domain {
namespace {

using test::day;
using test::today;

std::optional<InterventionRefusal> refusalOf(const Intervention& intervention,
                                             const Episode& episode = test::episode())
{
    const auto result = checkedIntervention(intervention, episode, today());
    return result ? std::nullopt : std::optional(result.error());
}

struct Change {
    const char* name;
    void (*apply)(Intervention&);
    std::optional<InterventionRefusal> refusal;
};

class ChangedIntervention : public testing::TestWithParam<Change> {};

TEST_P(ChangedIntervention, IsTakenOrRefusedByName)
{
    auto intervention = test::intervention(); // referred 02-Mar, offered 09-Mar, started 16-Mar
    GetParam().apply(intervention);
    EXPECT_EQ(refusalOf(intervention), GetParam().refusal);
}

InterventionEnd ended(std::string_view on)
{
    return {day(on), InterventionEnding::PlannedExit};
}

INSTANTIATE_TEST_SUITE_P(
    Intervention, ChangedIntervention,
    testing::Values(
        Change{"AsItIs", [](Intervention&) {}, std::nullopt},
        Change{"NoDatesYet",
               [](Intervention& i) { i.referredOn = i.firstOfferedOn = i.startedOn = std::nullopt; },
               std::nullopt},
        Change{"NoDetail", [](Intervention& i) { i.detail = " "; }, InterventionRefusal::DetailMissing},
        Change{"ReferredBeforeTheEpisode", [](Intervention& i) { i.referredOn = day("2026-03-01"); },
               InterventionRefusal::BeforeReferral},
        Change{"EndedBeforeTheEpisode", [](Intervention& i) { i.end = ended("2026-03-01"); },
               InterventionRefusal::BeforeReferral},
        Change{"OfferedBeforeReferred",
               [](Intervention& i) {
                   i.referredOn = day("2026-03-10");
                   i.firstOfferedOn = day("2026-03-09");
               },
               InterventionRefusal::OfferedBeforeReferred},
        Change{"StartedBeforeOffered", [](Intervention& i) { i.startedOn = day("2026-03-08"); },
               InterventionRefusal::StartedBeforeOffered},
        Change{"StartedBeforeReferred",
               [](Intervention& i) {
                   i.firstOfferedOn = std::nullopt;
                   i.referredOn = day("2026-03-17");
               },
               InterventionRefusal::StartedBeforeOffered},
        Change{"StartedOnTheDayItWasReferred",
               [](Intervention& i) {
                   i.firstOfferedOn = std::nullopt;
                   i.referredOn = i.startedOn;
               },
               std::nullopt},
        Change{"EndedOnItsFirstDay", [](Intervention& i) { i.end = ended("2026-03-16"); }, std::nullopt},
        Change{"EndedBeforeStarted", [](Intervention& i) { i.end = ended("2026-03-15"); },
               InterventionRefusal::EndedBeforeStarted},
        Change{"EndedButNeverStarted",
               [](Intervention& i) {
                   i.startedOn = std::nullopt;
                   i.end = ended("2026-03-16");
               },
               InterventionRefusal::EndedNeverStarted},
        Change{"OfferedForAComingDay",
               [](Intervention& i) {
                   i.startedOn = std::nullopt;
                   i.firstOfferedOn = day("2026-09-15");
               },
               std::nullopt},
        Change{"ReferredInFuture",
               [](Intervention& i) {
                   i.startedOn = i.firstOfferedOn = std::nullopt;
                   i.referredOn = day("2026-09-09");
               },
               InterventionRefusal::InFuture},
        Change{"StartedInFuture", [](Intervention& i) { i.startedOn = day("2026-09-09"); },
               InterventionRefusal::InFuture},
        Change{"EndedInFuture", [](Intervention& i) { i.end = ended("2026-09-09"); },
               InterventionRefusal::InFuture}),
    [](const auto& tested) { return tested.param.name; });

TEST(Intervention, IsNotAddedToAnEpisodeThatIsOver)
{
    EXPECT_EQ(refusalOf(test::intervention(), test::closedEpisode(day("2026-09-01"))),
              InterventionRefusal::EpisodeClosed);
}

TEST(Intervention, IsCurrentFromItsFirstDayThroughItsLast)
{
    auto one = test::intervention();
    EXPECT_FALSE(one.isCurrentOn(day("2026-03-15")));
    EXPECT_TRUE(one.isCurrentOn(day("2026-03-16")));
    one.end = ended("2026-04-16");
    EXPECT_TRUE(one.isCurrentOn(day("2026-04-16")));
    EXPECT_FALSE(one.isCurrentOn(day("2026-04-17")));
    one.startedOn = std::nullopt;
    EXPECT_FALSE(one.isCurrentOn(day("2026-04-16")));
}

RC_GTEST_PROP(Intervention, HasItsDatesInOrderWhenItIsTaken, ())
{
    auto any = test::intervention();
    any.referredOn = *test::maybe(test::anyDay());
    any.firstOfferedOn = *test::maybe(test::anyDay());
    any.startedOn = *test::maybe(test::anyDay());
    if (*rc::gen::arbitrary<bool>())
        any.end = InterventionEnd{*test::anyDay(), InterventionEnding::Withdrawn};
    if (!checkedIntervention(any, test::episode(), today())) return;
    const auto inOrder = [](std::optional<Date> left, std::optional<Date> right) {
        return !left || !right || *left <= *right;
    };
    RC_ASSERT(inOrder(any.referredOn, any.firstOfferedOn));
    RC_ASSERT(inOrder(any.firstOfferedOn, any.startedOn));
    RC_ASSERT(inOrder(any.referredOn, any.startedOn));
    RC_ASSERT((!any.end || (any.startedOn && *any.startedOn <= any.end->on && any.end->on <= today())));
}

} // namespace
} // namespace keywork::domain
