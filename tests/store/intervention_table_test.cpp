#include "store/intervention_table.h"

#include "recorded_store.h"
#include "store/history_reader.h"

#include <gmock/gmock.h>

namespace keywork::store {

using domain::EpisodeId;
using domain::Intervention;
using domain::InterventionId;

TEST(InterventionTable, GivesBackWhatWasPutIn)
{
    test::RecordedStore recorded;
    InterventionTable interventions(recorded.db);
    auto ended = test::opioidTreatment(date(2026, 4, 1));
    ended.end = domain::InterventionEnd{date(2026, 8, 1), domain::InterventionEnding::Withdrawn};
    auto wished = test::intervention();
    wished.id = InterventionId{3};
    wished.type = domain::InterventionType::RecoverySupport;
    wished.setting = "";
    wished.referredOn = wished.firstOfferedOn = wished.startedOn = std::nullopt;
    EXPECT_EQ(interventions.insert(ended), ended.id);
    EXPECT_EQ(interventions.insert(wished), wished.id);
    EXPECT_EQ(interventions.find(ended.id), ended);
    EXPECT_THAT(interventions.ofEpisode(EpisodeId{1}),
                testing::ElementsAre(test::intervention(), ended, wished));
    EXPECT_THAT(interventions.within(ClientScope::ofStaff(domain::StaffId{1})),
                testing::ElementsAre(test::intervention(), ended, wished));
    EXPECT_FALSE(interventions.find(InterventionId{99}));
}

TEST(InterventionTable, RefusesAStaleSaveAndLeavesEverything)
{
    test::RecordedStore recorded;
    InterventionTable interventions(recorded.db);
    auto ended = test::intervention();
    ended.end = domain::InterventionEnd{date(2026, 9, 1), domain::InterventionEnding::PlannedExit};
    ASSERT_TRUE(interventions.update(ended, 1, test::stamp()));
    ended.version = 2;
    EXPECT_FALSE(interventions.update(test::intervention(), 1, test::stamp()));
    EXPECT_EQ(interventions.find(ended.id), ended);
    EXPECT_EQ(HistoryReader(recorded.db).past(Versioned::Intervention, 1).size(), 1U);
}

} // namespace keywork::store
