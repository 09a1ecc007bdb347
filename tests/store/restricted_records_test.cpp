#include "recorded_store.h"
#include "store/break_glass_table.h"
#include "store/restriction_table.h"

#include <gmock/gmock.h>

namespace keywork::store {

namespace {

using domain::BreakGlass;
using domain::BreakGlassId;
using domain::ClientId;
using domain::StaffId;
using test::moment;

constexpr ClientId carys{1};
constexpr StaffId sam{1};

domain::RestrictionDecision decision(bool isRestricted)
{
    return {carys, isRestricted, StaffId{2}, moment("2026-09-08T09:00:00Z"), "A colleague in treatment"};
}

BreakGlass opened(StaffId by, std::string_view at)
{
    const auto from = moment(at);
    return {BreakGlassId{0}, carys, by, from, from + std::chrono::minutes{60}, "Sam is ill, and she rang"};
}

} // namespace

TEST(RestrictionTable, GoesByTheLastDecision)
{
    test::RecordedStore store;
    RestrictionTable table(store.db);
    EXPECT_FALSE(table.isRestricted(carys)) << "nothing was decided";
    table.insert(decision(true));
    EXPECT_TRUE(table.isRestricted(carys));
    EXPECT_FALSE(table.isRestricted(ClientId{2}));
    table.insert(decision(false));
    EXPECT_FALSE(table.isRestricted(carys));
}

TEST(RestrictionTable, KnowsWhoWorksWithAClientOrIsAskedTo)
{
    test::RecordedStore store;
    const RestrictionTable table(store.db);
    EXPECT_TRUE(table.worksWith(sam, carys, test::today()));
    EXPECT_FALSE(table.worksWith(StaffId{2}, carys, test::today()));
    EXPECT_FALSE(table.worksWith(sam, carys, date(2026, 3, 1))) << "not yet";
    auto waiting = test::allocation();
    waiting.staff = StaffId{2};
    waiting.acceptedOn.reset();
    AllocationTable(store.db).insert(waiting);
    EXPECT_TRUE(table.worksWith(StaffId{2}, carys, test::today()));
}

TEST(BreakGlassTable, KeepsEveryOpeningUntilItIsReviewed)
{
    test::RecordedStore store;
    BreakGlassTable table(store.db);
    EXPECT_FALSE(table.last(sam, carys));
    auto first = opened(sam, "2026-09-08T09:00:00Z");
    first.id = table.insert(first);
    auto second = opened(sam, "2026-09-08T11:00:00Z");
    second.id = table.insert(second);
    EXPECT_EQ(table.last(sam, carys), second);
    EXPECT_FALSE(table.last(StaffId{2}, carys));
    EXPECT_THAT(table.unreviewed(), testing::ElementsAre(first, second));
    table.insert(domain::OpeningReview{first.id, StaffId{2}, moment("2026-09-09T09:00:00Z"),
                                       domain::OpeningFinding::InOrder, ""});
    EXPECT_TRUE(table.isReviewed(first.id));
    EXPECT_FALSE(table.isReviewed(second.id));
    EXPECT_THAT(table.unreviewed(), testing::ElementsAre(second));
    EXPECT_EQ(table.find(first.id), first);
    EXPECT_FALSE(table.find(BreakGlassId{99}));
}

} // namespace keywork::store
