#include "store/clinical_write_table.h"

#include "recorded_store.h"
#include "store/looked_mark_table.h"

#include <gmock/gmock.h>

namespace keywork::store {

using domain::ClientId;
using domain::ClinicalWrite;
using domain::StaffId;
using domain::WriteKind;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

struct ClinicalWrites : testing::Test {
    ClinicalWrite add(StaffId by, ClientId client = ClientId{1})
    {
        ClinicalWrite write{0,  client,           WriteKind::PhaseChanged, 5,
                            by, test::stamp().at, test::today(),           "activeChange"};
        write.sequence = writes.append(write);
        return write;
    }

    test::RecordedStore recorded;
    ClinicalWriteTable writes{recorded.db};
    const StaffId sam{1};
    const StaffId alex{2};
};

} // namespace

TEST_F(ClinicalWrites, RiseThroughTheWholeStore)
{
    EXPECT_EQ(writes.newest(), 0);
    const auto first = add(sam);
    const auto elsewhere = add(sam, recorded.addClient("Ola", "Nowak"));
    auto third = first;
    third.kind = WriteKind::WishRecorded;
    third.happenedOn = std::nullopt;
    third.sequence = writes.append(third);
    EXPECT_LT(first.sequence, elsewhere.sequence);
    EXPECT_EQ(writes.newest(), third.sequence);
    EXPECT_THAT(writes.ofClientAfter(ClientId{1}, 0), ElementsAre(first, third));
    EXPECT_THAT(writes.ofClientAfter(ClientId{1}, first.sequence), ElementsAre(third));
    EXPECT_THAT(writes.ofClientBefore(ClientId{1}, std::nullopt, 1), ElementsAre(third));
    EXPECT_THAT(writes.ofClientBefore(ClientId{1}, third.sequence, 5), ElementsAre(first));
}

TEST_F(ClinicalWrites, ShowAWorkerWhatOthersWroteSinceTheyLooked)
{
    const auto before = add(alex);
    LookedMarkTable(recorded.db).move(sam, ClientId{1}, {before.sequence, test::stamp().at});
    const auto first = add(alex);
    add(sam);                                      // their own
    add(alex, recorded.addClient("Ola", "Nowak")); // not on their caseload
    const auto second = add(alex);
    EXPECT_THAT(writes.notSeenBy(sam, 20), ElementsAre(second, first));
    EXPECT_THAT(writes.notSeenBy(sam, 1), ElementsAre(second));
    EXPECT_THAT(writes.notSeenBy(alex, 20), IsEmpty());
}

TEST_F(ClinicalWrites, AreAllNewToAWorkerWhoNeverLooked)
{
    const auto first = add(alex);
    const auto second = add(alex);
    for (int i = 0; i < 5; ++i) add(sam);
    EXPECT_THAT(writes.notSeenBy(sam, 2), ElementsAre(second, first));
}

TEST(LookedMark, StaysReadableAllDayAndNeverMovesBack)
{
    test::RecordedStore recorded;
    LookedMarkTable marks(recorded.db);
    const StaffId sam{1};
    const ClientId carys{1};
    const domain::LookedMark monday{4, test::moment("2026-09-07T09:00:00Z")};
    const domain::LookedMark morning{9, test::moment("2026-09-08T09:00:00Z")};
    const domain::LookedMark noon{12, test::moment("2026-09-08T12:00:00Z")};
    EXPECT_FALSE(marks.find(sam, carys));
    marks.move(sam, carys, monday);
    EXPECT_EQ(marks.find(sam, carys), (LookedMarks{monday, std::nullopt}));
    marks.move(sam, carys, morning);
    EXPECT_EQ(marks.find(sam, carys), (LookedMarks{morning, monday}));
    marks.move(sam, carys, noon);
    EXPECT_EQ(marks.find(sam, carys), (LookedMarks{noon, monday}));
    marks.move(sam, carys, {10, test::moment("2026-09-08T12:30:00Z")});
    EXPECT_EQ(marks.find(sam, carys), (LookedMarks{noon, monday}));
    EXPECT_FALSE(marks.find(StaffId{2}, carys));
}

} // namespace keywork::store
