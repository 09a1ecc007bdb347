#include "store/allocation_table.h"

#include "recorded_store.h"
#include "store/history_reader.h"

#include <gmock/gmock.h>

namespace keywork::store {

using domain::Allocation;
using domain::AllocationId;
using domain::AllocationRole;
using domain::ClientId;
using domain::EpisodeId;
using domain::StaffId;

namespace {

Allocation waitingFor(StaffId staff)
{
    return {AllocationId{0},  EpisodeId{1}, staff,       AllocationRole::Keyworker,
            date(2026, 9, 7), std::nullopt, std::nullopt};
}

} // namespace

TEST(AllocationTable, GivesBackWhatWasPutIn)
{
    test::RecordedStore recorded;
    AllocationTable allocations(recorded.db);
    auto ended = waitingFor(StaffId{2});
    ended.role = AllocationRole::Prescriber;
    ended.from = date(2026, 4, 1);
    ended.to = date(2026, 5, 1);
    ended.acceptedOn = date(2026, 4, 2);
    ended.id = allocations.insert(ended);
    EXPECT_EQ(allocations.find(ended.id), ended);
    EXPECT_THAT(allocations.ofEpisode(EpisodeId{1}), testing::ElementsAre(test::allocation(), ended));
    EXPECT_FALSE(allocations.find(AllocationId{99}));
}

TEST(AllocationTable, CountsWhoHasAcceptedAndIsThereThatDay)
{
    test::RecordedStore recorded;
    AllocationTable allocations(recorded.db);
    allocations.insert(waitingFor(StaffId{2}));
    const auto isAllocated = [&](StaffId staff, Date day) {
        return allocations.isAllocated(staff, ClientId{1}, day);
    };
    EXPECT_TRUE(isAllocated(StaffId{1}, date(2026, 3, 9)));
    EXPECT_FALSE(isAllocated(StaffId{1}, date(2026, 3, 8)));
    EXPECT_FALSE(isAllocated(StaffId{2}, test::today())) << "a transfer waits until it is accepted";
    EXPECT_FALSE(allocations.isAllocated(StaffId{1}, ClientId{2}, test::today()));
    EXPECT_EQ(allocations.caseload(StaffId{1}), 1);
    EXPECT_EQ(allocations.caseload(StaffId{2}), 0);
}

TEST(AllocationTable, EndsOneAndKeepsTheRowBefore)
{
    test::RecordedStore recorded;
    AllocationTable allocations(recorded.db);
    auto ended = test::allocation();
    ended.to = date(2026, 9, 7);
    allocations.update(ended, test::stamp());
    EXPECT_EQ(allocations.find(ended.id), ended);
    EXPECT_TRUE(allocations.isAllocated(StaffId{1}, ClientId{1}, date(2026, 9, 7)));
    EXPECT_FALSE(allocations.isAllocated(StaffId{1}, ClientId{1}, date(2026, 9, 8)));
    EXPECT_EQ(allocations.caseload(StaffId{1}), 0);
    EXPECT_THAT(HistoryReader(recorded.db).past(Versioned::Allocation, 1).front().was,
                testing::HasSubstr("\"to_day\":null"));
}

TEST(AllocationTable, HasNoCaseloadOfClosedEpisodes)
{
    test::RecordedStore recorded;
    AllocationTable allocations(recorded.db);
    ASSERT_TRUE(EpisodeTable(recorded.db).update(test::closedEpisode(test::today()), 1, test::stamp()));
    EXPECT_EQ(allocations.caseload(StaffId{1}), 0);
    EXPECT_FALSE(allocations.isAllocated(StaffId{1}, ClientId{1}, test::today()));
    EXPECT_THAT(allocations.within(ClientScope::ofStaff(StaffId{1})), testing::IsEmpty());
}

TEST(AllocationTable, PutsAWaitingTransferOnTheReceivingWorkersCaseload)
{
    test::RecordedStore recorded;
    AllocationTable allocations(recorded.db);
    auto waiting = waitingFor(StaffId{2});
    waiting.id = allocations.insert(waiting);
    EXPECT_THAT(allocations.within(ClientScope::ofStaff(StaffId{2})),
                testing::ElementsAre(test::allocation(), waiting));
    EXPECT_THAT(allocations.within(ClientScope::ofClient(ClientId{1})),
                testing::ElementsAre(test::allocation(), waiting));
}

} // namespace keywork::store
