#include "domain/pathway/open_moves.h"

#include "support/builders.h"

#include <gtest/gtest.h>

namespace keywork::domain {
namespace {

using test::day;
using test::layerChange;
using test::phaseChange;
using test::today;
using test::wish;

const std::vector<PhaseChange> phases{phaseChange(1, Phase::Engagement, date(2026, 3, 16)),
                                      phaseChange(2, Phase::Preparation, date(2026, 5, 4)),
                                      phaseChange(3, Phase::ActiveChange, date(2026, 7, 6))};

TEST(OpenMoves, LeadToEveryOtherPhaseOfToday)
{
    EXPECT_EQ(phaseLeft(phases, today()), Phase::ActiveChange);
    EXPECT_EQ(phasesOpen(phases, today()),
              (std::vector{Phase::Engagement, Phase::Preparation, Phase::Completion}));
}

TEST(OpenMoves, LeaveOutThePhaseOfAnEarlierDayAndTheOneThatCameNext)
{
    EXPECT_EQ(phasesOpen(phases, day("2026-06-01")), (std::vector{Phase::Engagement, Phase::Completion}));
}

TEST(OpenMoves, BetweenLayersFollowTheSameRule)
{
    const std::vector layers{layerChange(1, Layer::Standard, day("2026-03-16")),
                             layerChange(2, Layer::Enhanced, day("2026-08-01"))};
    EXPECT_EQ(layersOpen(layers, today()), (std::vector{Layer::Standard, Layer::Intensive}));
    EXPECT_EQ(layersOpen(layers, day("2026-07-01")), (std::vector{Layer::Intensive}));
}

TEST(OpenMoves, AskForAWishWhereTheClientDecidesToChangeOrToFinish)
{
    EXPECT_FALSE(asksForWish(Phase::Engagement));
    EXPECT_FALSE(asksForWish(Phase::Preparation));
    EXPECT_TRUE(asksForWish(Phase::ActiveChange));
    EXPECT_TRUE(asksForWish(Phase::Completion));
}

TEST(OpenMoves, TakeTheNewestWishUpToTheirDay)
{
    const std::vector wishes{wish(day("2026-08-01")), wish(day("2026-04-01"))};
    EXPECT_EQ(wishUpTo(wishes, EpisodeId{1}, today()), &wishes.front());
    EXPECT_EQ(wishUpTo(wishes, EpisodeId{1}, day("2026-07-31")), &wishes.back());
    EXPECT_EQ(wishUpTo(wishes, EpisodeId{1}, day("2026-03-31")), nullptr);
    EXPECT_EQ(wishUpTo(wishes, EpisodeId{2}, today()), nullptr);
}

TEST(OpenMoves, AskForAReasonOnlyOnTheWayForward)
{
    const std::vector<Finding> unknown{{"doseUnchanged", Severity::Check, Met::Unknown, {}}};
    const std::vector<Finding> met{{"keyworkerAllocated", Severity::Check, Met::Met, {}}};
    EXPECT_TRUE(asksForReason(Direction::Forward, unknown));
    EXPECT_FALSE(asksForReason(Direction::Forward, met));
    EXPECT_FALSE(asksForReason(Direction::Back, unknown));
}

} // namespace
} // namespace keywork::domain
