#include "domain/pathway/phase.h"

#include "domain/finding.h"
#include "generators.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace keywork::domain {
namespace {

using test::day;
using test::phaseChange;
using test::today;
using test::wish;

const Date start = date(2026, 3, 16);

std::vector<PhaseChange> history()
{
    return {phaseChange(1, Phase::Engagement, start), phaseChange(2, Phase::Preparation, day("2026-05-04")),
            phaseChange(3, Phase::ActiveChange, day("2026-07-06"))};
}

PhaseMove move(Phase to, Date on)
{
    return {to, on, WithClient{}, {}, {}};
}

const std::vector<ClientWish> wished{wish(date(2026, 4, 1))};

Result<PhaseMove, PhaseChangeRefusal> checked(const PhaseMove& wanted,
                                              const std::vector<Finding>& readiness = {})
{
    return checkedMove(wanted, history(), wished, readiness, start, today());
}

TEST(Phase, IsThatOfTheLastMoveUpToTheDay)
{
    const auto moves = history();
    EXPECT_EQ(phaseOn(moves, day("2026-03-15")), std::nullopt);
    EXPECT_EQ(phaseOn(moves, start), Phase::Engagement);
    EXPECT_EQ(phaseOn(moves, day("2026-05-03")), Phase::Engagement);
    EXPECT_EQ(phaseOn(moves, day("2026-05-04")), Phase::Preparation);
    EXPECT_EQ(phaseOn(moves, today()), Phase::ActiveChange);
    EXPECT_EQ(currentPhase(moves), Phase::ActiveChange);
    EXPECT_EQ(inPhaseSince(moves), day("2026-07-06"));
}

TEST(Phase, IsNoneBeforeTreatment)
{
    EXPECT_EQ(phaseOn({}, today()), std::nullopt);
    EXPECT_EQ(currentPhase({}), std::nullopt);
    EXPECT_EQ(inPhaseSince({}), std::nullopt);
}

TEST(Phase, IsTheOneDecidedLastOfSeveralOnOneDay)
{
    const std::vector moves{phaseChange(1, Phase::Engagement, start),
                            phaseChange(2, Phase::Preparation, start),
                            phaseChange(3, Phase::Engagement, start)};
    EXPECT_EQ(phaseOn(moves, start), Phase::Engagement);
}

TEST(Phase, LastsSinceTheMoveThatBeganIt)
{
    // Brought in from elsewhere: two moves in a row to one phase are one stay.
    const std::vector moves{phaseChange(1, Phase::Engagement, start),
                            phaseChange(2, Phase::Preparation, day("2026-05-04")),
                            phaseChange(3, Phase::Preparation, day("2026-06-01"))};
    EXPECT_EQ(inPhaseSince(moves), day("2026-05-04"));
}

TEST(Phase, LiesForwardOnlyWhenLaterInTheOrder)
{
    EXPECT_EQ(direction(Phase::Engagement, Phase::Completion), Direction::Forward);
    EXPECT_EQ(direction(Phase::Completion, Phase::Preparation), Direction::Back);
    EXPECT_EQ(direction(Phase::Preparation, Phase::Preparation), Direction::Back);
}

struct Refused {
    const char* name;
    PhaseMove move;
    PhaseChangeRefusal why;
};

class RefusedPhaseMove : public testing::TestWithParam<Refused> {};

TEST_P(RefusedPhaseMove, SaysWhy)
{
    const auto result = checked(GetParam().move);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error(), GetParam().why);
}

INSTANTIATE_TEST_SUITE_P(
    Phase, RefusedPhaseMove,
    testing::Values(
        Refused{"BeforeTreatment", move(Phase::Preparation, day("2026-03-15")),
                PhaseChangeRefusal::BeforeTreatment},
        Refused{"InFuture", move(Phase::Completion, day("2026-09-09")), PhaseChangeRefusal::InFuture},
        Refused{"AlreadyThere", move(Phase::ActiveChange, today()), PhaseChangeRefusal::AlreadyThere},
        Refused{"AlreadyThereOnThatDay", move(Phase::Preparation, day("2026-06-01")),
                PhaseChangeRefusal::AlreadyThere},
        Refused{"NextMoveGoesThere", move(Phase::Preparation, day("2026-04-01")),
                PhaseChangeRefusal::NextMoveGoesThere},
        Refused{"WishCameLater", move(Phase::Completion, day("2026-03-31")),
                PhaseChangeRefusal::ClientWishMissing},
        Refused{"NoWordOnWhyWithoutTheClient",
                {Phase::Engagement, today(), WithoutClient{" \n"}, {}, {}},
                PhaseChangeRefusal::WhyWithoutClientMissing}),
    [](const auto& tested) { return tested.param.name; });

TEST(PhaseMove, IsRefusedBeforeTreatmentHasBegun)
{
    const auto result = checkedMove(move(Phase::Preparation, today()), {}, wished, {}, start, today());
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error(), PhaseChangeRefusal::NotInTreatment);
}

TEST(PhaseMove, MayBeBackDatedBetweenItsNeighbours)
{
    ASSERT_TRUE(checked(move(Phase::Engagement, day("2026-06-01"))));
    ASSERT_TRUE(checked(move(Phase::Completion, day("2026-04-01"))));
    // On the day of another move it stands after that one.
    ASSERT_TRUE(checked(move(Phase::Engagement, day("2026-05-04"))));
}

TEST(PhaseMove, TakesEngagementForWhereSomebodyWasBeforeTheFirstMove)
{
    const std::vector moves{phaseChange(1, Phase::Preparation, day("2026-05-04"))};
    const auto result =
        checkedMove(move(Phase::Engagement, day("2026-04-01")), moves, {}, {}, start, today());
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error(), PhaseChangeRefusal::AlreadyThere);
}

TEST(PhaseMove, GoesBackToAnyPhaseWithoutAReason)
{
    const std::vector<Finding> unmet{{"seenWithin", Severity::Check, Met::Unmet, {}}};
    EXPECT_TRUE(checked(move(Phase::Preparation, today()), unmet));
    EXPECT_TRUE(checked(move(Phase::Engagement, today()), unmet));
}

class UnreadyMove : public testing::TestWithParam<Met> {};

TEST_P(UnreadyMove, ForwardNeedsATypedReasonAndNothingElse)
{
    const std::vector<Finding> readiness{{"wishRecorded", Severity::Check, Met::Met, {}},
                                         {"exitOutcomeDone", Severity::Check, GetParam(), {}}};
    auto wanted = move(Phase::Completion, today());
    wanted.reason = "  ";
    const auto refused = checked(wanted, readiness);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error(), PhaseChangeRefusal::ReasonMissing);

    wanted.reason = "Outcomes were taken on paper";
    EXPECT_TRUE(checked(wanted, readiness));
}

INSTANTIATE_TEST_SUITE_P(Phase, UnreadyMove, testing::Values(Met::Unmet, Met::Unknown));

TEST(PhaseMove, NamesAllThatItLacks)
{
    const std::vector moves{phaseChange(1, Phase::Engagement, start)};
    const std::vector<Finding> unmet{{"seenWithin", Severity::Check, Met::Unmet, {}}};
    const PhaseMove bare{Phase::ActiveChange, today(), WithoutClient{}, {}, {}};
    EXPECT_EQ(missingFor(bare, moves, {}, unmet),
              (std::vector{PhaseChangeRefusal::ClientWishMissing, PhaseChangeRefusal::WhyWithoutClientMissing,
                           PhaseChangeRefusal::ReasonMissing}));
    EXPECT_EQ(missingFor(move(Phase::ActiveChange, today()), moves, wished, {}),
              std::vector<PhaseChangeRefusal>());
}

TEST(PhaseMove, NeedsNoReasonWhenEverythingIsMet)
{
    EXPECT_TRUE(checked(move(Phase::Completion, today()), {{"wishRecorded", Severity::Check, Met::Met, {}}}));
}

class PhaseByWish : public testing::TestWithParam<Phase> {};

TEST_P(PhaseByWish, IsNotReachedOnAWishOfAnotherEpisode)
{
    const std::vector moves{phaseChange(1, Phase::Engagement, start)};
    auto earlier = wish(day("2026-04-01"));
    earlier.episode = EpisodeId{7};
    const auto refused = checkedMove(move(GetParam(), today()), moves, {{earlier}}, {}, start, today());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error(), PhaseChangeRefusal::ClientWishMissing);
    EXPECT_TRUE(checkedMove(move(GetParam(), today()), moves, wished, {}, start, today()));
}

TEST_P(PhaseByWish, IsNotReachedOnAWishWithoutWords)
{
    const std::vector moves{phaseChange(1, Phase::Engagement, start)};
    auto wordless = wish(day("2026-04-01"));
    wordless.words = " ";
    EXPECT_FALSE(checkedMove(move(GetParam(), today()), moves, {{wordless}}, {}, start, today()));
}

TEST_P(PhaseByWish, IsReachedOnAWishOfTheSameDay)
{
    const std::vector moves{phaseChange(1, Phase::Engagement, start)};
    EXPECT_TRUE(checkedMove(move(GetParam(), today()), moves, {{wish(today())}}, {}, start, today()));
}

INSTANTIATE_TEST_SUITE_P(Phase, PhaseByWish, testing::Values(Phase::ActiveChange, Phase::Completion));

std::vector<PhaseChange> anyHistory()
{
    auto moves = *rc::gen::container<std::vector<PhaseChange>>(rc::gen::map(
        rc::gen::pair(test::anyOf<Phase>(), test::crowdedDay()),
        [](const std::pair<Phase, Date>& drawn) { return phaseChange(1, drawn.first, drawn.second); }));
    for (std::size_t i = 0; i < moves.size(); ++i)
        moves[i].id = PhaseChangeId{static_cast<std::int64_t>(i) + 1};
    return moves;
}

RC_GTEST_PROP(PhaseHistory, AnswersByTheDayOfTheMoveWhateverTheOrderOfEntry, ())
{
    const auto entered = anyHistory();
    auto ordered = entered;
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const auto& left, const auto& right) { return left.on < right.on; });
    const Date asked = *test::crowdedDay();
    std::optional<Phase> expected;
    for (const auto& change : ordered) {
        if (change.on <= asked) expected = change.to;
    }
    RC_ASSERT(phaseOn(entered, asked) == expected);
    RC_ASSERT(currentPhase(entered) == currentPhase(ordered));
    RC_ASSERT(inPhaseSince(entered) == inPhaseSince(ordered));
}

RC_GTEST_PROP(PhaseHistory, HoldsThePresentPhaseOnEveryDaySinceItBegan, ())
{
    const auto moves = anyHistory();
    RC_PRE(!moves.empty());
    const auto since = inPhaseSince(moves);
    RC_ASSERT(since.has_value());
    for (Date asked = *since; asked <= addDays(start, 13); asked = addDays(asked, 1)) {
        const bool movedOnThatDay =
            std::any_of(moves.begin(), moves.end(), [&](const auto& one) { return one.on == asked; });
        RC_ASSERT((movedOnThatDay || phaseOn(moves, asked) == currentPhase(moves)));
    }
}

RC_GTEST_PROP(PhaseMove, LeavesNoNoOpBehindWhenItIsTaken, ())
{
    std::vector moves{phaseChange(1, Phase::Engagement, start)};
    const auto tries = *rc::gen::container<std::vector<std::pair<Phase, Date>>>(
        rc::gen::pair(test::anyOf<Phase>(), test::crowdedDay()));
    for (const auto& [to, on] : tries) {
        const auto taken = checkedMove(move(to, on), moves, {{wish(start)}}, {}, start, today());
        if (!taken) continue;
        const auto place =
            std::upper_bound(moves.begin(), moves.end(), on,
                             [](Date wanted, const PhaseChange& other) { return wanted < other.on; });
        moves.insert(place, phaseChange(static_cast<std::int64_t>(moves.size()) + 1, taken->to, taken->on));
        const auto noOp =
            std::adjacent_find(moves.begin(), moves.end(),
                               [](const auto& left, const auto& right) { return left.to == right.to; });
        RC_ASSERT(noOp == moves.end());
        RC_ASSERT(phaseOn(moves, on) == to);
    }
}

} // namespace
} // namespace keywork::domain
