#include "app/draft/drafts.h"

#include "fixture.h"
#include "store/draft_table.h"
#include "store/session_table.h"

#include <gtest/gtest.h>

namespace keywork::test {
namespace {

using namespace domain;
using app::SaveDraftRefusal;

struct ADraft : testing::Test {
    static app::DraftToSave text(std::string body, std::string editor = "first window")
    {
        return {std::nullopt,    0,
                Service::carys,  DraftSubject::Session,
                std::nullopt,    std::nullopt,
                std::move(body), std::move(editor)};
    }
    app::DraftToSave more(const app::SavedDraft& saved, std::string body)
    {
        auto draft = text(std::move(body));
        draft.id = saved.id;
        draft.seen = saved.version;
        return draft;
    }
    app::Outcome<Draft, app::TakeOverRefusal> takeOver(std::string window,
                                                       app::TakeOver how = app::TakeOver::AfterAsking)
    {
        return takeOverDraft(sam(), begun.id, std::move(window), how);
    }
    std::string holder() { return store::DraftTable(service.db()).find(begun.id)->editor; }
    app::Workspace& sam() { return service.as(Role::Keyworker); }
    SaveDraftRefusal refusalOf(const app::DraftToSave& draft)
    {
        const auto before = service.everything();
        const auto saved = saveDraft(sam(), draft);
        EXPECT_EQ(service.everything(), before);
        if (saved) throw std::logic_error("it was saved");
        return std::get<SaveDraftRefusal>(saved.error());
    }

    Service service;
    app::SavedDraft begun = *saveDraft(sam(), text("{}"));
};

TEST_F(ADraft, IsKeptAsItGrows)
{
    const auto saved = saveDraft(sam(), more(begun, "{\"a\":1}"));
    ASSERT_TRUE(saved);
    EXPECT_GT(saved->version, begun.version);
    EXPECT_EQ(store::DraftTable(service.db()).find(begun.id)->body, "{\"a\":1}");
}

TEST_F(ADraft, IsNotWrittenAgainWhenNothingChanged)
{
    service.clock().moveTo(moment("2026-09-08T10:05:00Z"));
    const auto before = service.everything();
    const auto saved = saveDraft(sam(), more(begun, "{}"));
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->savedAt, begun.savedAt);
    EXPECT_EQ(service.everything(), before);
}

TEST_F(ADraft, TakenOverIsReadOnlyInTheWindowBefore)
{
    const auto taken = takeOver("second window");
    ASSERT_TRUE(taken);
    EXPECT_EQ(taken->editor, "second window");
    EXPECT_EQ(refusalOf(more(begun, "{\"late\":1}")), SaveDraftRefusal::TakenOver);
    EXPECT_TRUE(takeOver("second window")) << "which holds it already";
}

TEST_F(ADraft, IsTakenWithoutAskingOnlyFromAWindowThatIsOpenNoMore)
{
    const auto before = service.everything();
    const auto taken = takeOver("second window", app::TakeOver::WhenFree);
    ASSERT_FALSE(taken);
    EXPECT_EQ(std::get<app::TakeOverRefusal>(taken.error()), app::TakeOverRefusal::OpenElsewhere);
    EXPECT_EQ(service.everything(), before);
    service.killWindow("first window");
    EXPECT_TRUE(takeOver("second window", app::TakeOver::WhenFree));
    EXPECT_EQ(holder(), "second window");
}

TEST_F(ADraft, IsLetGoOfOnlyByTheWindowThatHasIt)
{
    ASSERT_TRUE(takeOver("second window"));
    ASSERT_TRUE(releaseDraft(sam(), begun.id, "first window")) << "which lost it without knowing";
    EXPECT_EQ(holder(), "second window");
    ASSERT_TRUE(releaseDraft(sam(), begun.id, "second window"));
    EXPECT_EQ(holder(), "");
}

TEST_F(ADraft, IsShownWithTheWindowThatHasItOpenNow)
{
    const auto shown = [this] { return draftsOf(sam(), Service::carys).value().front().editor; };
    EXPECT_EQ(shown(), "first window");
    service.killWindow("first window");
    EXPECT_EQ(shown(), "");
}

TEST_F(ADraft, DiscardedTakesNoMoreTextUntilItIsBroughtBack)
{
    ASSERT_TRUE(discardDraft(sam(), begun.id));
    EXPECT_EQ(refusalOf(more(begun, "{\"late\":1}")), SaveDraftRefusal::Discarded);
    const auto taken = takeOver("second window");
    ASSERT_FALSE(taken);
    EXPECT_EQ(std::get<app::TakeOverRefusal>(taken.error()), app::TakeOverRefusal::Discarded);
    ASSERT_TRUE(restoreDraft(sam(), begun.id));
    EXPECT_FALSE(store::DraftTable(service.db()).find(begun.id)->discardedAt);
}

TEST_F(ADraft, DiscardedLongAgoLeavesTheStore)
{
    ASSERT_TRUE(discardDraft(sam(), begun.id));
    service.clock().moveTo(moment("2026-10-20T10:00:00Z"));
    const auto other = saveDraft(sam(), text("{}"));
    ASSERT_TRUE(other);
    ASSERT_TRUE(discardDraft(sam(), other->id));
    EXPECT_FALSE(store::DraftTable(service.db()).find(begun.id));
}

TEST_F(ADraft, OfWhatWasSignedMeanwhileIsNotSaved)
{
    store::DraftTable(service.db()).remove(begun.id);
    EXPECT_EQ(refusalOf(more(begun, "{\"late\":1}")), SaveDraftRefusal::AlreadySigned);
}

TEST_F(ADraft, LongerThanAnyFormIsRefusedWhole)
{
    EXPECT_EQ(refusalOf(text(std::string(6 * longestNotePart + 1, 'a'))), SaveDraftRefusal::TooLong);
}

TEST_F(ADraft, ThatDoesNotFitOnTheDiskIsReportedAndChangesNothing)
{
    service.db().run("PRAGMA max_page_count = 1"); // SQLite takes the present size for the least
    const auto before = service.everything();
    const auto saved = saveDraft(sam(), more(begun, std::string(200'000, 'a')));
    ASSERT_FALSE(saved);
    EXPECT_EQ(std::get<app::Trouble>(saved.error()), app::Trouble::StoreFailed);
    EXPECT_EQ(service.everything(), before);
}

TEST_F(ADraft, OfSomebodyElseIsNeitherSavedNorTakenOverNorDiscarded)
{
    auto& mina = service.as(Role::Clinician);
    EXPECT_FALSE(saveDraft(mina, more(begun, "{\"mine\":1}")));
    EXPECT_FALSE(takeOverDraft(mina, begun.id, "hers", app::TakeOver::AfterAsking));
    EXPECT_FALSE(discardDraft(mina, begun.id));
    EXPECT_EQ(store::DraftTable(service.db()).find(begun.id)->body, "{}");
}

TEST_F(ADraft, IsReadByTheTeamLeadWithAReasonThatIsKept)
{
    auto& lead = service.as(Role::TeamLead);
    const auto silent = readOthersDraft(lead, begun.id, " ");
    ASSERT_FALSE(silent);
    EXPECT_EQ(std::get<app::ReadDraftRefusal>(silent.error()), app::ReadDraftRefusal::ReasonMissing);
    ASSERT_TRUE(readOthersDraft(lead, begun.id, "Sam is ill"));
    EXPECT_EQ(service.audit().front().reason, "Sam is ill");
}

TEST_F(ADraft, ShowsToOthersOnlyThatItIsThere)
{
    const auto rows = draftsOf(service.as(Role::TeamLead), Service::carys);
    ASSERT_TRUE(rows);
    ASSERT_EQ(rows->size(), 1u);
    EXPECT_EQ(rows->front().author, "Sam Okafor");
    EXPECT_FALSE(rows->front().mine);
}

} // namespace
} // namespace keywork::test
