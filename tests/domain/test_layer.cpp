#include "domain/pathway/layer.h"

#include "generators.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace keywork::domain {
namespace {

using test::day;
using test::layerChange;
using test::today;

const Date start = date(2026, 3, 16);

std::vector<LayerChange> history()
{
    return {layerChange(1, Layer::Standard, start), layerChange(2, Layer::Intensive, day("2026-05-04")),
            layerChange(3, Layer::Enhanced, day("2026-07-06"))};
}

LayerMove move(Layer to, Date on)
{
    return {to, on, WithClient{}, "Two weeks without a missed appointment"};
}

TEST(Layer, IsThatOfTheLastMoveUpToTheDay)
{
    const auto moves = history();
    EXPECT_EQ(layerOn(moves, day("2026-03-15")), std::nullopt);
    EXPECT_EQ(layerOn(moves, day("2026-05-03")), Layer::Standard);
    EXPECT_EQ(layerOn(moves, day("2026-05-04")), Layer::Intensive);
    EXPECT_EQ(currentLayer(moves), Layer::Enhanced);
    EXPECT_EQ(inLayerSince(moves), day("2026-07-06"));
    EXPECT_EQ(currentLayer({}), std::nullopt);
    EXPECT_EQ(inLayerSince({}), std::nullopt);
}

struct Refused {
    const char* name;
    LayerMove move;
    LayerChangeRefusal why;
};

class RefusedLayerMove : public testing::TestWithParam<Refused> {};

TEST_P(RefusedLayerMove, SaysWhy)
{
    const auto result = checkedMove(GetParam().move, history(), start, today());
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error(), GetParam().why);
}

INSTANTIATE_TEST_SUITE_P(
    Layer, RefusedLayerMove,
    testing::Values(Refused{"BeforeTreatment", move(Layer::Enhanced, day("2026-03-15")),
                            LayerChangeRefusal::BeforeTreatment},
                    Refused{"InFuture", move(Layer::Intensive, day("2026-09-09")),
                            LayerChangeRefusal::InFuture},
                    Refused{"AlreadyThere", move(Layer::Enhanced, today()), LayerChangeRefusal::AlreadyThere},
                    Refused{"NextMoveGoesThere", move(Layer::Intensive, day("2026-04-01")),
                            LayerChangeRefusal::NextMoveGoesThere},
                    Refused{"NoWordOnWhyWithoutTheClient",
                            {Layer::Standard, today(), WithoutClient{}, "In hospital"},
                            LayerChangeRefusal::WhyWithoutClientMissing},
                    Refused{"NoReason",
                            {Layer::Standard, today(), WithClient{}, " "},
                            LayerChangeRefusal::ReasonMissing}),
    [](const auto& tested) { return tested.param.name; });

TEST(LayerMove, IsRefusedBeforeTreatmentHasBegun)
{
    const auto result = checkedMove(move(Layer::Enhanced, today()), {}, start, today());
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error(), LayerChangeRefusal::NotInTreatment);
}

TEST(LayerMove, TakesStandardForWhereSomebodyWasBeforeTheFirstMove)
{
    const std::vector moves{layerChange(1, Layer::Enhanced, day("2026-05-04"))};
    const auto result = checkedMove(move(Layer::Standard, day("2026-04-01")), moves, start, today());
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error(), LayerChangeRefusal::AlreadyThere);
}

TEST(LayerMove, IsTakenWithOrWithoutTheClientWhenItIsSaidWhy)
{
    EXPECT_TRUE(checkedMove(move(Layer::Standard, today()), history(), start, today()));
    EXPECT_TRUE(checkedMove({Layer::Intensive, today(), WithoutClient{"In hospital"}, "Overdose"}, history(),
                            start, today()));
    EXPECT_TRUE(checkedMove(move(Layer::Standard, day("2026-06-01")), history(), start, today()));
}

RC_GTEST_PROP(LayerMove, IsTakenAsItWasMeantOrNotAtAll, ())
{
    const auto wanted = move(*test::anyOf<Layer>(), *test::anyDay());
    const auto taken = checkedMove(wanted, history(), start, today());
    if (!taken) return;
    RC_ASSERT(taken->to == wanted.to);
    RC_ASSERT(taken->on == wanted.on);
    RC_ASSERT((taken->on >= start && taken->on <= today()));
    RC_ASSERT(layerOn(history(), taken->on) != taken->to);
}

} // namespace
} // namespace keywork::domain
