#include "desk.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace keywork::ui {
namespace {

class DraftKeeperTest : public testing::Test {
public:
    DraftKeeperTest()
    {
        keeper.begin({std::nullopt, 0, domain::ClientId{1}, domain::DraftSubject::Session, std::nullopt,
                      std::nullopt, text, "this window"});
    }

    void type(const std::string& typed)
    {
        text = typed;
        keeper.touched();
    }

    std::string text = "as it was filled in";
    test::FakeDrafts store;
    test::HandAlarm alarm;
    DraftKeeper keeper{store.ports(), alarm, std::chrono::seconds{3}, [this] { return text; }};
};

TEST_F(DraftKeeperTest, SavesNothingUntilSomethingWasTyped)
{
    keeper.saveNow();
    EXPECT_TRUE(store.saves.empty());
    EXPECT_FALSE(keeper.keeping().draft);
}

TEST_F(DraftKeeperTest, SavesSomeSecondsAfterAChange)
{
    type("Caz came in on time.");
    EXPECT_TRUE(store.saves.empty());
    EXPECT_EQ(alarm.lastPause, std::chrono::seconds{3});
    alarm.ring();
    ASSERT_EQ(store.saves.size(), 1u);
    EXPECT_EQ(store.saves[0].body, "Caz came in on time.");
    EXPECT_EQ(store.saves[0].editor, "this window");
    EXPECT_EQ(keeper.keeping().draft, domain::DraftId{7});
}

TEST_F(DraftKeeperTest, DoesNotPutOffTheSaveForWhoeverTypesWithoutAPause)
{
    type("C");
    alarm.lastPause = std::chrono::seconds{0};
    type("Ca");
    EXPECT_EQ(alarm.lastPause, std::chrono::seconds{0}) << "the alarm was set anew";
    EXPECT_TRUE(alarm.isSet());
}

TEST_F(DraftKeeperTest, SavesAtOnceWhenAFieldIsLeft)
{
    type("Caz");
    keeper.saveNow();
    EXPECT_EQ(store.saves.size(), 1u);
    EXPECT_FALSE(alarm.isSet());
}

TEST_F(DraftKeeperTest, SendsOneSaveAtATimeAndTheNextWithTheNewVersion)
{
    store.answersAtOnce = false;
    type("one");
    keeper.saveNow();
    type("one two");
    keeper.saveNow();
    EXPECT_EQ(store.saves.size(), 1u);
    store.answer();
    ASSERT_EQ(store.saves.size(), 2u);
    EXPECT_EQ(store.saves[1].body, "one two");
    EXPECT_EQ(store.saves[1].id, domain::DraftId{7});
    EXPECT_EQ(store.saves[1].seen, 1);
}

TEST_F(DraftKeeperTest, KeepsTextThatCouldNotBeSavedAndTriesAgain)
{
    store.problem = app::Problem<app::SaveDraftRefusal>(app::Trouble::StoreFailed);
    type("Caz");
    keeper.saveNow();
    EXPECT_EQ(keeper.keeping().fault, SaveFault::StoreFailed);
    EXPECT_TRUE(keeper.hasUnsaved());
    EXPECT_TRUE(alarm.isSet());
    store.problem.reset();
    alarm.ring();
    EXPECT_FALSE(keeper.keeping().fault);
    EXPECT_FALSE(keeper.hasUnsaved());
}

TEST_F(DraftKeeperTest, StopsWritingWhenAnotherWindowTookTheDraft)
{
    type("Caz");
    keeper.saveNow();
    store.lost = app::SaveDraftRefusal::TakenOver;
    type("Caz came in.");
    keeper.saveNow();
    EXPECT_EQ(keeper.keeping().hold, DraftHold::TakenOver);
    const auto saves = store.saves.size();
    type("Caz again");
    keeper.saveNow();
    EXPECT_EQ(store.saves.size(), saves);
}

TEST_F(DraftKeeperTest, NeverWritesOverASignedSession)
{
    store.problem = app::Problem<app::SaveDraftRefusal>(app::SaveDraftRefusal::AlreadySigned);
    type("Caz");
    keeper.saveNow();
    EXPECT_EQ(keeper.keeping().hold, DraftHold::Signed);
    EXPECT_FALSE(keeper.mayWrite());
}

TEST_F(DraftKeeperTest, SettlesOnlyWhenTheSaveOnItsWayHasArrived)
{
    store.answersAtOnce = false;
    type("Caz");
    bool isSettled = false;
    keeper.settle([&] { isSettled = true; });
    EXPECT_FALSE(isSettled);
    store.answer();
    EXPECT_TRUE(isSettled);
}

TEST_F(DraftKeeperTest, AsksBeforeItWritesADraftThatAnotherWindowHasOpen)
{
    domain::Draft elsewhere = test::draft();
    elsewhere.editor = "another window";
    elsewhere.discardedAt.reset();
    keeper.goOn(elsewhere, elsewhere.author, "this window");
    EXPECT_EQ(keeper.keeping().hold, DraftHold::OpenElsewhere);
    store.taken = elsewhere;
    keeper.takeOver(app::TakeOver::AfterAsking, [](const DraftKeeper::Taken&) {});
    EXPECT_EQ(store.editors, std::vector<std::string>{"this window"});
    EXPECT_TRUE(keeper.mayWrite());
}

TEST_F(DraftKeeperTest, LetsGoOfTheDraftSoThatTheNextWindowNeedNotAsk)
{
    type("Caz");
    keeper.saveNow();
    keeper.release();
    EXPECT_EQ(store.releases, 1);
}

TEST_F(DraftKeeperTest, AsksWhenAnotherWindowWasQuickerToOpenAFreeDraft)
{
    domain::Draft free = test::draft();
    free.editor.clear();
    free.discardedAt.reset();
    keeper.goOn(free, free.author, "this window");
    store.taken = refuse(app::Problem<app::TakeOverRefusal>(app::TakeOverRefusal::OpenElsewhere));
    keeper.takeOver(app::TakeOver::WhenFree, [](const DraftKeeper::Taken&) {});
    EXPECT_EQ(keeper.keeping().hold, DraftHold::OpenElsewhere);
}

// The window may end at any moment, and nobody could be asked then.
TEST_F(DraftKeeperTest, KeepsWhatOnlyThisWindowHasAsADraftOfItsOwn)
{
    const app::SaveDraftRefusal ways[] = {app::SaveDraftRefusal::TakenOver, app::SaveDraftRefusal::Discarded,
                                          app::SaveDraftRefusal::AlreadySigned};
    for (const auto way : ways) {
        test::FakeDrafts drafts;
        DraftKeeper ofAppointment{drafts.ports(), alarm, std::chrono::seconds{3}, [this] { return text; }};
        ofAppointment.begin({std::nullopt,
                             0,
                             domain::ClientId{1},
                             domain::DraftSubject::Session,
                             domain::AppointmentId{5},
                             std::nullopt,
                             {},
                             "this window"});
        text = "Caz";
        ofAppointment.saveNow();
        drafts.lost = way;
        text = "Caz came in.";
        ofAppointment.saveNow();
        ASSERT_EQ(drafts.saves.size(), 3u);
        const auto& own = drafts.saves.back();
        EXPECT_FALSE(own.id);
        EXPECT_FALSE(own.appointment) << "which has its draft already";
        EXPECT_EQ(own.body, "Caz came in.");
        EXPECT_EQ(own.editor, "") << "held by a window that cannot write it";
        EXPECT_EQ(ofAppointment.keeping().aside, domain::DraftId{8});
        EXPECT_FALSE(ofAppointment.hasUnsaved());
        EXPECT_FALSE(ofAppointment.mayWrite());
    }
}

TEST_F(DraftKeeperTest, StillHasTextThatCouldNotBeKeptAside)
{
    type("Caz");
    keeper.saveNow();
    store.answersAtOnce = false;
    store.lost = app::SaveDraftRefusal::TakenOver;
    type("Caz came in.");
    keeper.saveNow();
    bool isSettled = false;
    keeper.settle([&] { isSettled = true; });
    store.answer();
    EXPECT_FALSE(isSettled) << "while the draft of its own is on its way";
    store.problem = app::Problem<app::SaveDraftRefusal>(app::Trouble::StoreFailed);
    store.answer();
    EXPECT_TRUE(isSettled);
    EXPECT_TRUE(keeper.hasUnsaved());
}

TEST_F(DraftKeeperTest, SavesNoMoreOnceItIsSignedAndAgainWhenThatFailed)
{
    type("Caz");
    keeper.stop();
    keeper.saveNow();
    EXPECT_TRUE(store.saves.empty());
    keeper.resume();
    EXPECT_TRUE(alarm.isSet());
    alarm.ring();
    EXPECT_EQ(store.saves.size(), 1u);
}

} // namespace
} // namespace keywork::ui
