#include "session_presenter_fixture.h"

namespace keywork::ui {
namespace {

TEST_F(SessionPresenterTest, GoesOnWithADraftAndHoldsIt)
{
    auto fields = test::sessionForm().fields;
    fields.talkedAbout = "Begun before lunch.";
    store.form->draft = test::sessionDraft(fields);
    store.form->fields = fields;
    store.drafts.taken = *store.form->draft;
    open();
    EXPECT_EQ(presenter.fields().talkedAbout, "Begun before lunch.");
    EXPECT_EQ(store.drafts.editors, std::vector<std::string>{"this window"});
    EXPECT_EQ(store.drafts.takeOvers, std::vector{app::TakeOver::WhenFree});
    EXPECT_EQ(presenter.keepingWords().word, "Draft from 11:02");
}

TEST_F(SessionPresenterTest, TellsOfTheDraftThatWaitsAndTakesNothingOfIt)
{
    open();
    EXPECT_EQ(presenter.notice(), std::nullopt);
    const auto saved = test::moment("2026-09-08T08:00:00Z");
    const LocalTime at{test::day("2026-09-07"), TimeOfDay::fromMinutes(600)};
    store.form->waiting = app::DraftRow{domain::DraftId{77},
                                        domain::ClientId{1},
                                        domain::DraftSubject::Session,
                                        {},
                                        {},
                                        true,
                                        saved,
                                        saved,
                                        {},
                                        {},
                                        at};
    open();
    ASSERT_TRUE(presenter.notice());
    EXPECT_EQ(presenter.notice()->word, "Your draft of 07-Sep-2026 waits");
    EXPECT_TRUE(presenter.notice()->detail.startsWith("saved 08-Sep-2026 09:00, not signed."));
    EXPECT_TRUE(presenter.notice()->offersDraft);
    EXPECT_EQ(presenter.fields().talkedAbout, "");
}

TEST_F(SessionPresenterTest, SaysWhatANoteThatWasMovedHereLeftBehind)
{
    store.form->draft = test::sessionDraft(store.form->fields);
    store.drafts.taken = *store.form->draft;
    presenter.open({domain::ClientId{1}, std::nullopt, store.form->draft->id, {{"Peer support"}, {}}});
    ASSERT_TRUE(presenter.notice());
    EXPECT_FALSE(presenter.notice()->offersDraft);
    EXPECT_EQ(
        presenter.notice()->detail,
        "Given is not carried over (Peer support): it belongs to the other episode. Tick again what was given.");
}

TEST_F(SessionPresenterTest, KeepsTheDayThatADraftOfYesterdayMeant)
{
    auto fields = test::sessionForm().fields;
    fields.nextWhen = "+1w";
    store.form->draft = test::sessionDraft(fields);
    store.form->draft->savedAt = test::moment("2026-09-07T15:00:00Z");
    store.form->draft->editor = "this window";
    store.form->fields = fields;
    open();
    EXPECT_EQ(presenter.fields().date, "07-Sep-2026");
    EXPECT_EQ(presenter.fields().nextWhen, "14-Sep-2026 11:00");
}

TEST_F(SessionPresenterTest, KeepsTheDayOfADraftThatItTakesWhileItIsFree)
{
    store.form->draft = test::sessionDraft(store.form->fields);
    store.form->draft->savedAt = test::moment("2026-09-07T15:00:00Z");
    store.drafts.taken = *store.form->draft;
    open();
    ASSERT_EQ(store.drafts.takeOvers, std::vector{app::TakeOver::WhenFree});
    EXPECT_EQ(presenter.fields().date, "07-Sep-2026");
    EXPECT_FALSE(presenter.hasSetAside()) << "nobody wrote anything else";
    EXPECT_TRUE(presenter.keepingWords().detail.startsWith("saved 07-Sep-2026 16:00"));
}

TEST_F(SessionPresenterTest, StoresTheDayThatIsMeantNotTheWordForIt)
{
    open();
    ASSERT_EQ(presenter.fields().date, "today");
    writeNote();
    presenter.leftField();
    ASSERT_EQ(store.drafts.saves.size(), 1u);
    const auto stored = app::fromDraftBody(store.drafts.saves.front().body);
    ASSERT_TRUE(stored);
    EXPECT_EQ(stored->date, "08-Sep-2026");
    EXPECT_EQ(presenter.fields().date, "today") << "what is typed stays as it was typed";
}

TEST_F(SessionPresenterTest, IsReadOnlyWhileAnotherWindowHasTheDraftUntilItIsTakenOver)
{
    store.form->draft = test::sessionDraft(store.form->fields);
    store.form->draft->editor = "another window";
    open();
    EXPECT_EQ(presenter.mode(), FormMode::ReadOnly);
    EXPECT_TRUE(presenter.keepingWords().offersTakeOver);
    writeNote();
    EXPECT_EQ(presenter.fields().talkedAbout, "") << "typed into a form that is read-only";
    store.drafts.taken = *store.form->draft;
    presenter.takeOver();
    EXPECT_EQ(store.drafts.takeOvers, std::vector{app::TakeOver::AfterAsking});
    EXPECT_EQ(presenter.mode(), FormMode::Writing);
}

// The form has put rows into it for substances that were added since the draft was begun.
TEST_F(SessionPresenterTest, LeavesAtOnceADraftThatAnotherWindowHas)
{
    store.form->draft = test::sessionDraft({});
    store.form->draft->editor = "another window";
    open();
    ASSERT_NE(app::toDraftBody(presenter.fields()), store.form->draft->body);
    QSignalSpy asked(&presenter, &SessionPresenter::leavingWouldLose);
    bool hasGone = false;
    presenter.leave([&] { hasGone = true; });
    EXPECT_TRUE(hasGone);
    EXPECT_EQ(asked.size(), 0);
    EXPECT_TRUE(store.drafts.editors.empty()) << "took it from the window that has it";
}

TEST_F(SessionPresenterTest, SetsNothingAsideOfADraftThatItOnlyShowed)
{
    store.form->draft = test::sessionDraft({});
    store.form->draft->editor = "another window";
    open();
    auto theirs = test::sessionForm().fields;
    theirs.talkedAbout = "Written in the other window.";
    store.drafts.taken = test::sessionDraft(theirs);
    presenter.takeOver();
    EXPECT_EQ(presenter.fields().talkedAbout, "Written in the other window.");
    EXPECT_FALSE(presenter.hasSetAside());
}

TEST_F(SessionPresenterTest, OffersBothTextsAfterTakingBackADraft)
{
    open();
    writeNote();
    presenter.leftField();
    edit([](app::SessionFields& fields) { fields.agreed = "Not saved yet."; });
    store.drafts.lost = app::SaveDraftRefusal::TakenOver;
    presenter.leftField();
    EXPECT_TRUE(presenter.keepingWords().detail.endsWith(
        "What was last typed here is kept as a draft of its own, under My drafts."));
    auto theirs = test::sessionForm().fields;
    theirs.talkedAbout = "Written in the other window.";
    store.drafts.taken = test::sessionDraft(theirs);
    store.drafts.lost.reset();
    presenter.takeOver();
    EXPECT_EQ(presenter.fields().talkedAbout, "Written in the other window.");
    ASSERT_TRUE(presenter.hasSetAside());
    presenter.useSetAside();
    EXPECT_EQ(presenter.fields().agreed, "Not saved yet.");
    EXPECT_EQ(store.drafts.discarded, std::vector{domain::DraftId{8}}) << "which stands in the draft again";
}

TEST_F(SessionPresenterTest, TurnsReadOnlyWhenItWasSignedInAnotherWindow)
{
    open();
    writeNote();
    store.signedOff = refuse(app::Problem<app::SignRefusal>(std::in_place_type<app::SignRefusal>,
                                                            app::SignTrouble::AlreadySigned));
    presenter.complete();
    EXPECT_EQ(presenter.mode(), FormMode::ReadOnly);
    EXPECT_EQ(presenter.keepingWords().word, "Signed in another window");
    EXPECT_EQ(presenter.fields().talkedAbout, "Caz came in on time.");
    EXPECT_EQ(finished, 0);
}

TEST_F(SessionPresenterTest, GoesOnSavingAfterSigningFailed)
{
    open();
    writeNote();
    store.signedOff = refuse(app::Problem<app::SignRefusal>(app::Trouble::StoreBusy));
    presenter.complete();
    EXPECT_EQ(presenter.mode(), FormMode::Writing);
    edit([](app::SessionFields& fields) { fields.agreed = "More."; });
    presenter.leftField();
    EXPECT_EQ(app::fromDraftBody(store.drafts.saves.back().body)->agreed, "More.");
}

TEST_F(SessionPresenterTest, SavesBeforeItIsLeftAndLetsGoOfTheDraft)
{
    open();
    writeNote();
    bool hasGone = false;
    presenter.leave([&] { hasGone = true; });
    EXPECT_TRUE(hasGone);
    EXPECT_EQ(store.drafts.saves.size(), 1u);
    EXPECT_EQ(store.drafts.releases, 1);
}

TEST_F(SessionPresenterTest, AsksBeforeLeavingWhatCouldNotBeSaved)
{
    open();
    writeNote();
    store.drafts.problem = app::Problem<app::SaveDraftRefusal>(app::Trouble::StoreFailed);
    QSignalSpy asked(&presenter, &SessionPresenter::leavingWouldLose);
    bool hasGone = false;
    presenter.leave([&] { hasGone = true; });
    EXPECT_FALSE(hasGone);
    EXPECT_EQ(asked.size(), 1);
}

TEST_F(SessionPresenterTest, LeavesAtOnceAfterSigning)
{
    open();
    writeNote();
    presenter.complete();
    const auto saves = store.drafts.saves.size();
    bool hasGone = false;
    presenter.leave([&] { hasGone = true; });
    EXPECT_TRUE(hasGone);
    EXPECT_EQ(store.drafts.saves.size(), saves);
}

TEST_F(SessionPresenterTest, DiscardsTheDraftAndSaysForHowLongItCanComeBack)
{
    open();
    writeNote();
    presenter.discard();
    EXPECT_EQ(store.drafts.discarded.size(), 1u);
    EXPECT_EQ(said.back(), "Draft discarded. My drafts on Today can bring it back for 30 days.");
    EXPECT_EQ(finished, 1);
}

// Its note was begun in an episode that somebody closed before it was signed.
class PastSigning : public SessionPresenterTest {
public:
    PastSigning()
    {
        store.form->episode.reset();
        store.form->fields.talkedAbout = "Said goodbye.";
        store.form->draft = test::sessionDraft(store.form->fields);
        store.form->draft->savedAt = test::moment("2026-09-07T15:00:00Z");
    }
};

TEST_F(PastSigning, IsReadAndSaysWhyItCannotBeSigned)
{
    open();
    EXPECT_EQ(presenter.mode(), FormMode::ReadOnly);
    EXPECT_EQ(presenter.fields().talkedAbout, "Said goodbye.");
    EXPECT_EQ(presenter.keepingWords().word, "Cannot be signed");
    EXPECT_TRUE(presenter.keepingWords().detail.startsWith("The episode of Caz has ended"));
    presenter.complete();
    EXPECT_TRUE(store.asked.empty());
}

TEST_F(PastSigning, IsNeitherHeldNorWrittenOver)
{
    open();
    presenter.leftField();
    bool hasGone = false;
    presenter.leave([&] { hasGone = true; });
    EXPECT_TRUE(hasGone);
    EXPECT_TRUE(store.drafts.editors.empty());
    EXPECT_TRUE(store.drafts.saves.empty()) << "the day that it meant was written out for reading only";
}

TEST_F(PastSigning, IsDiscarded)
{
    open();
    EXPECT_TRUE(presenter.mayDiscard());
    presenter.discard();
    EXPECT_EQ(store.drafts.discarded, std::vector{store.form->draft->id});
    EXPECT_EQ(finished, 1);
}

TEST_F(PastSigning, IsDiscardedOnlyByTheWindowThatHasIt)
{
    store.form->draft->editor = "another window";
    open();
    EXPECT_FALSE(presenter.mayDiscard());
    EXPECT_TRUE(presenter.keepingWords().offersTakeOver);
    store.drafts.taken = *store.form->draft;
    presenter.takeOver();
    EXPECT_EQ(presenter.mode(), FormMode::ReadOnly) << "taking it over does not open the episode";
    EXPECT_TRUE(presenter.mayDiscard());
}

TEST_F(SessionPresenterTest, ShowsWhatElseIsOnTheDayOfTheNextAppointment)
{
    store.form->coming = {test::appointment(5, test::at("2026-09-15T14:00"))};
    store.clashes =
        std::vector<app::Clash>{{domain::AppointmentId{8}, test::at("2026-09-15T11:00"), 50, false}};
    open();
    edit([](app::SessionFields& fields) { fields.nextWhen = "+1w"; });
    const NextLine line = presenter.nextLine();
    EXPECT_TRUE(line.text.startsWith("= Tue 15-Sep-2026 11:00."));
    EXPECT_TRUE(line.text.contains("Caz has that day already: Keywork 14:00."));
    EXPECT_TRUE(line.text.contains("You have another appointment at 11:00."));
    EXPECT_TRUE(line.isClash);
}

TEST_F(SessionPresenterTest, WritesWhatChangedTodayIntoTheRecordWithTheSession)
{
    open();
    writeNote();
    edit([](app::SessionFields& fields) {
        fields.risk = "changed";
        fields.changes = {{"event",
                           test::shippedPolicy().lists.lifeEvents.entries().front().code,
                           {},
                           "yesterday",
                           "Told by Caz"},
                          {"observation", "naloxoneHeld", "yes", "today", {}},
                          {{}, {}, {}, "today", {}}};
    });
    presenter.complete();
    ASSERT_EQ(store.asked.size(), 1u);
    ASSERT_EQ(store.asked[0].events.size(), 1u);
    EXPECT_EQ(store.asked[0].events[0].happenedOn, test::day("2026-09-07"));
    ASSERT_EQ(store.asked[0].observations.size(), 1u);
    EXPECT_EQ(std::get<domain::Answer>(store.asked[0].observations[0].value), domain::Answer::Yes);
}

TEST_F(SessionPresenterTest, WritesNoChangesWhenThereWereNone)
{
    open();
    writeNote();
    edit([](app::SessionFields& fields) {
        fields.risk = "noChange";
        fields.changes = {{"observation", "naloxoneHeld", "yes", "today", {}}};
    });
    presenter.complete();
    ASSERT_EQ(store.asked.size(), 1u);
    EXPECT_TRUE(store.asked[0].observations.empty());
}

TEST_F(SessionPresenterTest, LeadsToAChangeThatIsHalfFilledIn)
{
    open();
    writeNote();
    edit([](app::SessionFields& fields) {
        fields.risk = "changed";
        fields.changes = {{"observation", "naloxoneHeld", {}, "today", {}},
                          {{}, {}, {}, "today", "Something"}};
    });
    presenter.complete();
    ASSERT_EQ(problems.size(), 2u);
    EXPECT_EQ(problems[0].fieldId, "changeValue0");
    EXPECT_EQ(problems[1].fieldId, "changeKind1");
}

} // namespace
} // namespace keywork::ui
