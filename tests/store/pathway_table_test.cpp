#include "store/pathway_table.h"

#include "recorded_store.h"
#include "store/sql_error.h"

#include <gmock/gmock.h>

namespace keywork::store {

using domain::EpisodeId;
using domain::Layer;
using domain::Phase;

namespace {

domain::PromptAnswer answer()
{
    return {"homeless",
            {domain::FactKind::Observation, 12, date(2026, 8, 1)},
            "Is moving in with her sister",
            date(2026, 8, 20),
            domain::StaffId{1}};
}

} // namespace

TEST(PathwayTable, GivesPhasesInTheirOrderAndInTheOrderOfDecisionOnOneDay)
{
    test::RecordedStore recorded;
    PathwayTable pathway(recorded.db);
    auto later = test::phaseChange(1, Phase::ActiveChange, date(2026, 7, 1));
    later.decidedWith = domain::WithoutClient{"In hospital"};
    later.clientView = "I am ready";
    later.reason = "Asked for it twice";
    auto start = test::phaseChange(2, Phase::Engagement, date(2026, 3, 16));
    auto sameDay = test::phaseChange(3, Phase::Preparation, date(2026, 3, 16));
    EXPECT_EQ(pathway.insert(later), later.id);
    EXPECT_EQ(pathway.insert(start), start.id);
    EXPECT_EQ(pathway.insert(sameDay), sameDay.id);
    EXPECT_THAT(pathway.phases(EpisodeId{1}), testing::ElementsAre(start, sameDay, later));
    EXPECT_THAT(pathway.phases(EpisodeId{2}), testing::IsEmpty());
}

TEST(PathwayTable, GivesLayersInTheirOrder)
{
    test::RecordedStore recorded;
    PathwayTable pathway(recorded.db);
    auto later = test::layerChange(1, Layer::Intensive, date(2026, 6, 1));
    later.decidedWith = domain::WithoutClient{"Could not be reached"};
    later.reason = "Overdose";
    const auto start = test::layerChange(2, Layer::Standard, date(2026, 3, 16));
    pathway.insert(later);
    pathway.insert(start);
    EXPECT_THAT(pathway.layers(EpisodeId{1}), testing::ElementsAre(start, later));
}

TEST(PathwayTable, GivesWishesAndAnswersAsTheyWereRecorded)
{
    test::RecordedStore recorded;
    PathwayTable pathway(recorded.db);
    const auto wish = test::wish(date(2026, 5, 4));
    EXPECT_EQ(pathway.insert(wish, test::stamp()), wish.id);
    pathway.insert(answer(), EpisodeId{1});
    auto withoutDay = answer();
    withoutDay.newestFact = {};
    pathway.insert(withoutDay, EpisodeId{1});
    EXPECT_THAT(pathway.wishes(EpisodeId{1}), testing::ElementsAre(wish));
    EXPECT_THAT(pathway.promptAnswers(EpisodeId{1}), testing::ElementsAre(answer(), withoutDay));
}

TEST(PathwayTable, KnowsTheDayOfTheLatestMoveOfEitherKind)
{
    test::RecordedStore recorded;
    PathwayTable pathway(recorded.db);
    EXPECT_FALSE(pathway.lastChange(EpisodeId{1}));
    pathway.insert(test::phaseChange(1, Phase::Engagement, date(2026, 3, 16)));
    EXPECT_EQ(pathway.lastChange(EpisodeId{1}), date(2026, 3, 16));
    pathway.insert(test::layerChange(1, Layer::Enhanced, date(2026, 6, 1)));
    EXPECT_EQ(pathway.lastChange(EpisodeId{1}), date(2026, 6, 1));
}

TEST(PathwayTable, RefusesAMoveOfAnEpisodeThatIsNotThere)
{
    test::RecordedStore recorded;
    auto move = test::phaseChange(1, Phase::Engagement, date(2026, 3, 16));
    move.episode = EpisodeId{99};
    EXPECT_THROW(PathwayTable(recorded.db).insert(move), SqlError);
}

} // namespace keywork::store
