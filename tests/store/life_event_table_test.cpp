#include "store/life_event_table.h"

#include "recorded_store.h"
#include "store/sql_error.h"

#include <gmock/gmock.h>

namespace keywork::store {

using domain::ClientId;
using domain::LifeEventId;

TEST(LifeEventTable, GivesEventsByTheDayTheyHappened)
{
    test::RecordedStore recorded;
    LifeEventTable events(recorded.db);
    auto overdose = test::lifeEvent(1, "overdose", date(2026, 8, 1));
    overdose.note = "Came round with naloxone";
    const auto custody = test::lifeEvent(2, "custodyIn", date(2026, 5, 1));
    auto wrong = test::lifeEvent(3, "housingLost", date(2026, 8, 1));
    wrong.error = test::enteredInError();
    for (const auto& event : {overdose, custody, wrong}) EXPECT_EQ(events.insert(event), event.id);
    EXPECT_EQ(events.find(overdose.id), overdose);
    EXPECT_EQ(events.find(wrong.id), wrong);
    EXPECT_THAT(events.ofClient(ClientId{1}), testing::ElementsAre(custody, overdose, wrong));
    EXPECT_THAT(events.within(ClientScope::ofClient(ClientId{1})),
                testing::ElementsAre(custody, overdose, wrong));
    EXPECT_FALSE(events.find(LifeEventId{99}));
}

TEST(LifeEventTable, IsMarkedInErrorOnce)
{
    test::RecordedStore recorded;
    LifeEventTable events(recorded.db);
    auto event = test::lifeEvent(1, "overdose", date(2026, 8, 1));
    events.insert(event);
    EXPECT_TRUE(events.markInError(event.id, test::enteredInError()));
    EXPECT_FALSE(events.markInError(event.id, {domain::StaffId{2}, test::stamp().at, "again"}));
    event.error = test::enteredInError();
    EXPECT_EQ(events.find(event.id), event);
    EXPECT_FALSE(events.markInError(LifeEventId{99}, test::enteredInError()));
}

} // namespace keywork::store
