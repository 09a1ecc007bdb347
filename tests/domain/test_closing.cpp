#include "domain/episode/closing.h"

#include "generators.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace keywork::domain {
namespace {

using test::day;
using test::ending;
using test::today;

const ClosingFacts inCompletion{day("2026-08-25"), day("2026-07-06"), Phase::Completion};

std::optional<CloseRefusal> refusalOf(const Episode& episode, const Ending& wanted,
                                      const ClosingFacts& facts = inCompletion)
{
    const auto result = closeEpisode(episode, wanted, facts, test::dischargeReasons(), today());
    return result ? std::nullopt : std::optional(result.error());
}

Ending unplanned(Date on)
{
    Ending made{};
    made.on = on;
    made.reason = "droppedOut";
    return made;
}

TEST(CloseEpisode, EndsItOnTheDayWithTheClassOfItsReason)
{
    auto wanted = ending(day("2026-09-01"));
    wanted.endingClass = EndingClass::Unplanned; // the list knows better
    const auto closed =
        closeEpisode(test::episode(), wanted, inCompletion, test::dischargeReasons(), today());
    ASSERT_TRUE(closed);
    EXPECT_EQ(closed->state, EpisodeState(Closed{day("2026-03-16"), ending(day("2026-09-01"))}));
    EXPECT_EQ(closed->startedOn(), day("2026-03-16"));
    EXPECT_EQ(closed->endedOn(), day("2026-09-01"));
    EXPECT_FALSE(closed->isOpen());
}

TEST(CloseEpisode, IsRefusedForWhatIsOver)
{
    EXPECT_EQ(refusalOf(test::closedEpisode(day("2026-08-01")), ending(today())), CloseRefusal::NotOpen);
    auto declined = test::referredEpisode();
    declined.state = ReferralDeclined{day("2026-03-04"), "Lives elsewhere"};
    EXPECT_EQ(refusalOf(declined, unplanned(today())), CloseRefusal::NotOpen);
}

struct Day {
    const char* on;
    std::optional<CloseRefusal> refusal;
};

class DayOfClosing : public testing::TestWithParam<Day> {};

TEST_P(DayOfClosing, LeavesNoRecordOfTheEpisodeAfterIt)
{
    const ClosingFacts facts{day("2026-08-25"), day("2026-08-28"), Phase::Completion};
    EXPECT_EQ(refusalOf(test::episode(), ending(day(GetParam().on)), facts), GetParam().refusal);
}

INSTANTIATE_TEST_SUITE_P(CloseEpisode, DayOfClosing,
                         testing::Values(Day{"2026-09-09", CloseRefusal::InFuture},
                                         Day{"2026-09-08", std::nullopt}, Day{"2026-08-28", std::nullopt},
                                         Day{"2026-08-27", CloseRefusal::BeforeLastChange},
                                         Day{"2026-08-25", CloseRefusal::BeforeLastChange},
                                         Day{"2026-08-24", CloseRefusal::BeforeLastSession},
                                         Day{"2026-03-15", CloseRefusal::BeforeTreatment},
                                         Day{"2026-03-01", CloseRefusal::BeforeReferral}));

TEST(CloseEpisode, OfAReferralComesNotBeforeItWasAccepted)
{
    auto accepted = test::referredEpisode();
    accepted.state = Referred{day("2026-03-09")};
    EXPECT_EQ(refusalOf(accepted, unplanned(day("2026-03-08")), {}), CloseRefusal::BeforeLastChange);
    const auto closed =
        closeEpisode(accepted, unplanned(day("2026-03-09")), {}, test::dischargeReasons(), today());
    ASSERT_TRUE(closed);
    EXPECT_EQ(closed->startedOn(), std::nullopt) << "it ended before treatment started";
    EXPECT_EQ(refusalOf(test::referredEpisode(), unplanned(day("2026-03-02")), {}), std::nullopt);
}

TEST(CloseEpisode, NeedsAReasonFromTheListWithAClass)
{
    auto wanted = ending(today());
    wanted.reason = "other";
    EXPECT_EQ(refusalOf(test::episode(), wanted), CloseRefusal::ReasonNotOnList);
    const CodeList classless({{"completedDrugFree", "Completed: drug free", {}, {}}});
    const auto result = closeEpisode(test::episode(), ending(today()), inCompletion, classless, today());
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error(), CloseRefusal::ReasonNotOnList);
}

struct Missing {
    const char* name;
    void (*apply)(Ending&);
    std::optional<CloseRefusal> refusal;
};

class PlannedCompletion : public testing::TestWithParam<Missing> {};

TEST_P(PlannedCompletion, AsksForWhatItNeeds)
{
    auto wanted = ending(today());
    GetParam().apply(wanted);
    EXPECT_EQ(refusalOf(test::episode(), wanted), GetParam().refusal);
}

INSTANTIATE_TEST_SUITE_P(
    CloseEpisode, PlannedCompletion,
    testing::Values(Missing{"ExitOutcomeOrAReason", [](Ending& e) { e.exitOutcomeMissing = " "; },
                            CloseRefusal::ExitOutcomeReasonMissing},
                    Missing{"AftercareDiscussed", [](Ending& e) { e.aftercare = Aftercare::NotDiscussed; },
                            CloseRefusal::AftercareNotDiscussed},
                    Missing{"AftercareDeclinedIsDiscussed",
                            [](Ending& e) { e.aftercare = Aftercare::Declined; }, std::nullopt},
                    Missing{"TheWayBack", [](Ending& e) { e.wayBackExplained = Answer::NotAsked; },
                            CloseRefusal::WayBackNotExplained},
                    Missing{"TheWayBackNotExplainedIsSaid",
                            [](Ending& e) { e.wayBackExplained = Answer::No; }, std::nullopt}),
    [](const auto& tested) { return tested.param.name; });

TEST(PlannedCompletion, FromAnotherPhaseNeedsAReason)
{
    auto facts = inCompletion;
    facts.phase = Phase::ActiveChange;
    auto wanted = ending(today());
    EXPECT_EQ(refusalOf(test::episode(), wanted, facts), CloseRefusal::PhaseReasonMissing);
    wanted.reasonFromThisPhase = "Moves to Cardiff next week, and has done what she came for";
    EXPECT_EQ(refusalOf(test::episode(), wanted, facts), std::nullopt);
    facts.phase = std::nullopt;
    wanted.reasonFromThisPhase = " ";
    EXPECT_EQ(refusalOf(test::episode(), wanted, facts), CloseRefusal::PhaseReasonMissing);
}

TEST(PlannedCompletion, NamesAllThatItLacks)
{
    using Refusal = CloseRefusal;
    const Ending bare{.on = today(),
                      .reason = "80",
                      .endingClass = EndingClass::Completed,
                      .exitOutcomeMissing = {},
                      .reasonFromThisPhase = {},
                      .note = {}};
    EXPECT_EQ(missingForCompletion(test::episode(), bare, Phase::Preparation),
              (std::vector{Refusal::PhaseReasonMissing, Refusal::ExitOutcomeReasonMissing,
                           Refusal::AftercareNotDiscussed, Refusal::WayBackNotExplained}));
    EXPECT_EQ(missingForCompletion(test::episode(), ending(today()), Phase::Completion),
              std::vector<Refusal>());
}

TEST(PlannedCompletion, NeedsATreatmentThatBegan)
{
    EXPECT_EQ(refusalOf(test::referredEpisode(), ending(today()), {}),
              CloseRefusal::CompletedBeforeTreatment);
}

TEST(CloseEpisode, AsksNothingOfAnEndingThatWasNotPlanned)
{
    for (const auto* reason : {"droppedOut", "transferredCommunity", "died"}) {
        auto wanted = unplanned(today());
        wanted.reason = reason;
        EXPECT_EQ(refusalOf(test::episode(), wanted, {}), std::nullopt) << reason;
    }
}

TEST(ClosingFindings, SayWhatAPlannedCompletionAsksFor)
{
    const auto found = closingFindings(test::episode(), ending(today()), inCompletion);
    ASSERT_EQ(found.size(), 4u);
    EXPECT_EQ(found[0].rule, "inCompletionPhase");
    EXPECT_EQ(found[0].met, Met::Met);
    EXPECT_EQ(found[1].rule, "exitOutcomeDone");
    EXPECT_EQ(found[1].met, Met::Unknown);
    EXPECT_EQ(found[1].fact.kind, FactKind::NotRecordedHereYet);
    EXPECT_EQ(found[2].met, Met::Met);
    EXPECT_EQ(found[3].met, Met::Met);
}

TEST(ClosingFindings, TellWhatIsNotDone)
{
    auto wanted = ending(today());
    wanted.aftercare = Aftercare::NotDiscussed;
    wanted.wayBackExplained = Answer::No;
    const auto found = closingFindings(test::episode(), wanted, {});
    ASSERT_EQ(found.size(), 4u);
    EXPECT_EQ(found[0].met, Met::Unmet);
    EXPECT_EQ(found[2].met, Met::Unmet);
    EXPECT_EQ(found[3].met, Met::Unmet);
}

TEST(ClosingFindings, AreNoneForOtherEndings)
{
    auto wanted = ending(today());
    wanted.endingClass = EndingClass::Unplanned;
    EXPECT_TRUE(closingFindings(test::episode(), wanted, inCompletion).empty());
}

RC_GTEST_PROP(CloseEpisode, NeverEndsItBeforeAnyRecordedContactOrChange, ())
{
    const ClosingFacts facts{*test::maybe(test::anyDay()), *test::maybe(test::anyDay()), Phase::Completion};
    const Date on = *test::anyDay();
    const auto closed = closeEpisode(test::episode(), ending(on), facts, test::dischargeReasons(), today());
    if (!closed) return;
    RC_ASSERT((on >= *test::episode().startedOn() && on <= today()));
    RC_ASSERT((!facts.lastAttendedSession || *facts.lastAttendedSession <= on));
    RC_ASSERT((!facts.lastChange || *facts.lastChange <= on));
    RC_ASSERT(closed->endedOn() == on);
}

} // namespace
} // namespace keywork::domain
