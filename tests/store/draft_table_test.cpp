#include "store/draft_table.h"

#include "recorded_store.h"

#include <gmock/gmock.h>

namespace keywork::store {

using domain::AppointmentId;
using domain::ClientId;
using domain::Draft;
using domain::DraftId;
using domain::StaffId;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

struct Drafts : testing::Test {
    Draft add(std::string editor)
    {
        auto draft = test::draft();
        draft.editor = std::move(editor);
        draft.id = drafts.insert(draft);
        return draft;
    }

    test::RecordedStore recorded;
    DraftTable drafts{recorded.db};
    const Instant later = test::moment("2026-09-08T10:05:00Z");
};

} // namespace

TEST_F(Drafts, ComeBackAsTheyWerePutIn)
{
    AppointmentTable(recorded.db).insert(test::appointment());
    SessionTable(recorded.db).insert(test::session());
    auto ofSession = test::draft();
    ofSession.appointment = AppointmentId{1};
    ofSession.body = R"({"talkedAbout":"half a sen)";
    EXPECT_EQ(drafts.insert(ofSession), ofSession.id);
    EXPECT_EQ(drafts.find(ofSession.id), ofSession);

    auto addendum = test::draft();
    addendum.id = DraftId{2};
    addendum.subject = domain::DraftSubject::Addendum;
    addendum.session = domain::SessionId{1};
    addendum.begunFrom = 3;
    addendum.discardedAt = later;
    drafts.insert(addendum);
    EXPECT_EQ(drafts.find(addendum.id), addendum);
    EXPECT_FALSE(drafts.find(DraftId{99}));
    EXPECT_EQ(drafts.ofAppointment(StaffId{1}, AppointmentId{1}), ofSession);
    EXPECT_FALSE(drafts.ofAppointment(StaffId{2}, AppointmentId{1}));
}

TEST_F(Drafts, ThatWereDiscardedComeTheLastFirst)
{
    const auto first = add({});
    const auto last = add({});
    const auto kept = add({});
    drafts.discard(first.id, later);
    drafts.discard(last.id, later + std::chrono::minutes{1});
    const auto ids = [&](Instant since) {
        std::vector<DraftId> found;
        for (const auto& draft : drafts.discardedOf(kept.author, since)) found.push_back(draft.id);
        return found;
    };
    EXPECT_THAT(ids(later), ElementsAre(last.id, first.id));
    EXPECT_THAT(ids(later + std::chrono::seconds{1}), ElementsAre(last.id));
    EXPECT_THAT(drafts.discardedOf(StaffId{99}, later), IsEmpty());
}

TEST_F(Drafts, AreSavedByTheirEditorFromTheVersionItSaw)
{
    const auto draft = add("window 1");
    EXPECT_EQ(drafts.save(draft.id, 1, "window 1", R"({"a":1})", later), 2);
    const auto saved = drafts.find(draft.id);
    EXPECT_EQ(saved->body, R"({"a":1})");
    EXPECT_EQ(saved->savedAt, later);
    EXPECT_EQ(saved->begunAt, draft.begunAt);

    EXPECT_FALSE(drafts.save(draft.id, 1, "window 1", R"({"a":2})", later)) << "stale";
    EXPECT_FALSE(drafts.save(draft.id, 2, "window 2", R"({"a":2})", later)) << "another window's";
    EXPECT_FALSE(drafts.save(DraftId{99}, 1, "window 1", "{}", later)) << "not there";
    EXPECT_EQ(drafts.find(draft.id), saved);
}

TEST_F(Drafts, AreTakenOverSoThatTheFirstWindowSavesNothingMore)
{
    const auto draft = add("window 1");
    ASSERT_TRUE(drafts.takeOver(draft.id, "window 2"));
    EXPECT_FALSE(drafts.save(draft.id, 1, "window 1", "lost?", later));
    const auto taken = drafts.find(draft.id);
    EXPECT_EQ(taken->editor, "window 2");
    EXPECT_EQ(taken->body, draft.body);
    EXPECT_EQ(drafts.save(draft.id, taken->version, "window 2", "mine", later), taken->version + 1);
    EXPECT_FALSE(drafts.takeOver(DraftId{99}, "window 2"));
}

TEST_F(Drafts, AreOutOfSightWhenDiscardedAndComeBackWhenRestored)
{
    const auto draft = add("window 1");
    EXPECT_FALSE(drafts.restore(draft.id));
    EXPECT_TRUE(drafts.discard(draft.id, later));
    EXPECT_FALSE(drafts.discard(draft.id, later));
    EXPECT_THAT(drafts.ofClient(ClientId{1}), IsEmpty());
    EXPECT_THAT(drafts.ofAuthor(StaffId{1}), IsEmpty());
    EXPECT_FALSE(drafts.save(draft.id, 2, "", "{}", later));
    EXPECT_FALSE(drafts.takeOver(draft.id, "window 2"));
    EXPECT_EQ(drafts.find(draft.id)->discardedAt, later);

    EXPECT_TRUE(drafts.restore(draft.id));
    EXPECT_THAT(drafts.ofAuthor(StaffId{1}), ElementsAre(*drafts.find(draft.id)));
    EXPECT_EQ(drafts.find(draft.id)->body, draft.body);
}

TEST_F(Drafts, AreListedByTheirAuthorAndTheirClient)
{
    auto mine = add("");
    auto newer = test::draft();
    newer.savedAt = later;
    newer.id = drafts.insert(newer);
    auto theirs = test::draft();
    theirs.author = StaffId{2};
    theirs.begunAt = test::moment("2026-09-08T09:00:00Z");
    theirs.id = drafts.insert(theirs);
    auto elsewhere = test::draft();
    elsewhere.client = recorded.addClient("Ola", "Nowak");
    elsewhere.author = StaffId{2};
    elsewhere.id = drafts.insert(elsewhere);
    EXPECT_THAT(drafts.ofAuthor(StaffId{1}), ElementsAre(newer, mine));
    EXPECT_THAT(drafts.ofClient(ClientId{1}), ElementsAre(theirs, mine, newer));
    EXPECT_THAT(drafts.within(ClientScope::ofStaff(StaffId{1})), ElementsAre(theirs, mine, newer));
}

TEST_F(Drafts, LeaveTheStoreWhenSignedOrLongDiscarded)
{
    const auto signedOne = add("");
    const auto kept = add("");
    const auto old = add("");
    drafts.discard(kept.id, later);
    drafts.discard(old.id, test::moment("2026-08-01T10:00:00Z"));
    drafts.remove(signedOne.id);
    EXPECT_FALSE(drafts.find(signedOne.id));
    EXPECT_EQ(drafts.purgeDiscardedBefore(later), 1);
    EXPECT_TRUE(drafts.find(kept.id));
    EXPECT_FALSE(drafts.find(old.id));
}

} // namespace keywork::store
