#include "store/observation_table.h"

#include "recorded_store.h"

#include <gmock/gmock.h>

namespace keywork::store {

using domain::Answer;
using domain::ClientId;
using domain::ObservationId;

TEST(ObservationTable, GivesAnswersAndCodesNewestLast)
{
    test::RecordedStore recorded;
    ObservationTable observations(recorded.db);
    const auto housing = test::observation(1, "housing", domain::Code("settled"), date(2026, 8, 1));
    auto naloxone = test::observation(2, "naloxoneHeld", Answer::Declined, date(2026, 5, 1));
    naloxone.note = "Has one at home";
    auto wrong = test::observation(3, "pregnancy", Answer::NotAsked, date(2026, 8, 1));
    wrong.error = test::enteredInError();
    for (const auto& one : {housing, naloxone, wrong}) EXPECT_EQ(observations.insert(one), one.id);
    EXPECT_EQ(observations.find(housing.id), housing);
    EXPECT_THAT(observations.ofClient(ClientId{1}), testing::ElementsAre(naloxone, housing, wrong));
    EXPECT_THAT(observations.within(ClientScope::ofStaff(domain::StaffId{1})),
                testing::ElementsAre(naloxone, housing, wrong));
    EXPECT_FALSE(observations.find(ObservationId{99}));
}

TEST(ObservationTable, IsMarkedInErrorOnce)
{
    test::RecordedStore recorded;
    ObservationTable observations(recorded.db);
    auto one = test::observation(1, "pregnancy", Answer::Yes, date(2026, 8, 1));
    observations.insert(one);
    EXPECT_TRUE(observations.markInError(one.id, test::enteredInError()));
    EXPECT_FALSE(observations.markInError(one.id, test::enteredInError()));
    one.error = test::enteredInError();
    EXPECT_EQ(observations.find(one.id), one);
}

} // namespace keywork::store
