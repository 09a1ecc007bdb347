#include "session_presenter_fixture.h"

namespace keywork::ui {
namespace {

TEST_F(SessionPresenterTest, OpensFilledInAndSavesNothingYet)
{
    open();
    EXPECT_EQ(presenter.mode(), FormMode::Writing);
    EXPECT_EQ(presenter.fields().minutes, "50");
    EXPECT_EQ(presenter.keepingWords().word, "Not saved yet");
    EXPECT_TRUE(store.drafts.saves.empty());
}

TEST_F(SessionPresenterTest, SaysWhyItCannotOpen)
{
    store.form = refuse(app::Problem<app::FormRefusal>(app::FormRefusal::NoOpenEpisode));
    open();
    EXPECT_EQ(presenter.mode(), FormMode::CannotOpen);
    EXPECT_TRUE(presenter.whyNot().startsWith("This person has no open episode."));
}

TEST_F(SessionPresenterTest, KeepsWhatIsTypedInTheDraftOfItsAppointment)
{
    open();
    writeNote();
    alarm.ring();
    ASSERT_EQ(store.drafts.saves.size(), 1u);
    const auto& saved = store.drafts.saves.front();
    EXPECT_EQ(saved.appointment, test::appointment().id);
    EXPECT_EQ(app::fromDraftBody(saved.body)->talkedAbout, "Caz came in on time.");
    EXPECT_EQ(presenter.keepingWords().word, "Draft");
    EXPECT_TRUE(presenter.keepingWords().detail.startsWith("saved 11:52:07, not signed."));
}

TEST_F(SessionPresenterTest, SaysTheTimeWhenSavingWasAskedFor)
{
    open();
    writeNote();
    presenter.saveDraft();
    EXPECT_EQ(said, QStringList{"Draft saved 11:52:07"});
    presenter.leftField();
    EXPECT_EQ(said.size(), 1) << "saving by itself is not spoken";
}

TEST_F(SessionPresenterTest, SaysInTheStripThatTheDiskIsFullAndKeepsTheText)
{
    open();
    store.drafts.problem = app::Problem<app::SaveDraftRefusal>(app::Trouble::StoreFailed);
    writeNote();
    presenter.leftField();
    EXPECT_EQ(presenter.keepingWords().status, StatusKind::Stop);
    EXPECT_TRUE(presenter.keepingWords().detail.contains("the disk may be full"));
    EXPECT_EQ(presenter.fields().talkedAbout, "Caz came in on time.");
    EXPECT_EQ(presenter.mode(), FormMode::Writing);
}

TEST_F(SessionPresenterTest, NamesWhatIsMissingUntilItIsReady)
{
    open();
    EXPECT_EQ(presenter.readiness().word, "To do before signing");
    EXPECT_TRUE(presenter.readiness().detail.startsWith("Nothing is written yet."));
    writeNote();
    EXPECT_EQ(presenter.readiness().word, "Ready to sign");
    EXPECT_TRUE(presenter.readiness().detail.startsWith("No next appointment."));
}

TEST_F(SessionPresenterTest, SignsTheBookedSessionWithTheSameSlotNextWeek)
{
    open();
    writeNote();
    edit([](app::SessionFields& fields) { fields.nextWhen = "+1w"; });
    store.signedOff = app::Signed{domain::SessionId{9}, domain::AppointmentId{12}, {}};
    presenter.complete();
    ASSERT_EQ(store.asked.size(), 1u);
    const auto& session = store.asked.front();
    EXPECT_EQ(session.appointment, test::appointment().id);
    EXPECT_EQ(session.draft, domain::DraftId{7});
    EXPECT_EQ(session.draftSeen, 1);
    EXPECT_EQ(session.content.start, test::at("2026-09-08T11:00"));
    ASSERT_TRUE(session.next);
    EXPECT_EQ(session.next->at, test::at("2026-09-15T11:00"));
    EXPECT_EQ(session.next->minutes, 50);
    EXPECT_EQ(session.next->place, "Room 2");
    EXPECT_EQ(said.back(), "Session signed 11:00. Next appointment Tue 15-Sep-2026 11:00.");
    EXPECT_EQ(finished, 1);
}

TEST_F(SessionPresenterTest, SaysWarningsAfterSigningAndNeverBefore)
{
    open();
    writeNote();
    store.signedOff =
        app::Signed{domain::SessionId{9}, std::nullopt, {domain::SessionWarning::ShortThreeTimes}};
    presenter.complete();
    EXPECT_EQ(said.back(), "Session signed 11:00. Three sessions running were shorter than 30 minutes.");
    EXPECT_TRUE(problems.empty());
}

TEST_F(SessionPresenterTest, LeadsToTheFieldThatIsNotUnderstood)
{
    open();
    writeNote();
    edit([](app::SessionFields& fields) {
        fields.date = "31/2/26";
        fields.minutes = "fifty";
    });
    presenter.complete();
    EXPECT_TRUE(store.asked.empty());
    ASSERT_EQ(problems.size(), 2u);
    EXPECT_EQ(problems[0], (FormProblem{"date", "There is no such day. Check the day and the month."}));
    EXPECT_EQ(problems[1].fieldId, "minutes");
}

TEST_F(SessionPresenterTest, LeadsToTheSubstanceWithMoreDaysThanThereWere)
{
    open();
    writeNote();
    edit([](app::SessionFields& fields) { fields.use[1] = {"3201", "used", "9", {}, {}}; });
    presenter.complete();
    ASSERT_EQ(problems.size(), 1u);
    EXPECT_EQ(problems[0].fieldId, "useDays1");
    EXPECT_TRUE(problems[0].sentence.contains("7 days"));
}

TEST_F(SessionPresenterTest, FillsInUseAsLastTimeAndLeavesWhatWasAnsweredToday)
{
    open();
    edit([](app::SessionFields& fields) { fields.use[1] = {"3201", "used", "2", "1 pipe", {}}; });
    presenter.fillAsLastTime();
    EXPECT_EQ(presenter.fields().use[0], (app::UseFields{"1011", "used", "3", "0.1 g", "3"}));
    EXPECT_EQ(presenter.fields().use[1], (app::UseFields{"3201", "used", "2", "1 pipe", {}}));
    EXPECT_TRUE(alarm.isSet());
}

TEST_F(SessionPresenterTest, AddsASubstanceOnce)
{
    open();
    presenter.addSubstance("2200");
    presenter.addSubstance("2200");
    EXPECT_EQ(presenter.fields().use.size(), 3u);
    EXPECT_EQ(presenter.fields().use.back().answer, "used");
}

TEST_F(SessionPresenterTest, RecordsOnlyTheOutcomeWhenNobodyCame)
{
    open();
    edit([](app::SessionFields& fields) {
        fields.outcome = "didNotAttend";
        fields.outcomeNote = "Phone rang out.";
    });
    EXPECT_FALSE(presenter.isAttended());
    EXPECT_EQ(presenter.readiness().word, "Ready to record");
    presenter.complete();
    EXPECT_TRUE(store.asked.empty());
    ASSERT_EQ(store.outcomes.size(), 1u);
    EXPECT_EQ(store.outcomes[0].outcome, domain::AppointmentOutcome::DidNotAttend);
    EXPECT_EQ(store.outcomes[0].note, "Phone rang out.");
    EXPECT_EQ(presenter.missed(), test::appointment().id);
    EXPECT_EQ(finished, 0) << "the contact attempts are offered first";
    EXPECT_EQ(store.drafts.discarded.size(), 1u) << "its draft has served";
    presenter.complete();
    EXPECT_EQ(finished, 1);
}

TEST_F(SessionPresenterTest, CarriesANoteOverToTheOutcomeOfSomebodyWhoDidNotCome)
{
    open();
    edit([](app::SessionFields& fields) {
        fields.talkedAbout = "Waited until ten.";
        fields.next = "Ring tomorrow.";
    });
    edit([](app::SessionFields& fields) { fields.outcome = "didNotAttend"; });
    EXPECT_EQ(presenter.fields().outcomeNote, "Waited until ten.\nRing tomorrow.");
    edit([](app::SessionFields& fields) { fields.outcome = "attended"; });
    EXPECT_EQ(presenter.fields().outcomeNote, "") << "it is the session's again";
    EXPECT_EQ(presenter.fields().talkedAbout, "Waited until ten.");
    edit([](app::SessionFields& fields) {
        fields.outcome = "declined";
        fields.outcomeNote = "Said no by text.";
    });
    EXPECT_EQ(presenter.fields().outcomeNote, "Said no by text.") << "what is typed there stays";
}

TEST_F(SessionPresenterTest, ClosesAtOnceAfterACancellation)
{
    open();
    edit([](app::SessionFields& fields) { fields.outcome = "cancelledByClient"; });
    presenter.complete();
    EXPECT_EQ(said.back(), "Cancelled by Caz: recorded 11:00.");
    EXPECT_EQ(finished, 1);
}

TEST_F(SessionPresenterTest, ShowsWhoSettledTheAppointmentMeanwhile)
{
    open();
    edit([](app::SessionFields& fields) { fields.outcome = "declined"; });
    store.settled = refuse(app::Problem<domain::AppointmentRefusal>(
        app::Stale{2, "Priya Nair", test::moment("2026-09-08T09:40:00Z")}));
    presenter.complete();
    ASSERT_EQ(problems.size(), 1u);
    EXPECT_EQ(problems[0].fieldId, "outcome");
    EXPECT_TRUE(problems[0].sentence.startsWith("Priya Nair saved this at 10:40"));
    EXPECT_EQ(presenter.mode(), FormMode::Writing);
}

TEST_F(SessionPresenterTest, NeedsAnAppointmentForAnOutcomeOfOne)
{
    store.form->appointment.reset();
    open();
    edit([](app::SessionFields& fields) { fields.outcome = "declined"; });
    presenter.complete();
    EXPECT_TRUE(store.outcomes.empty());
    ASSERT_EQ(problems.size(), 1u);
    EXPECT_EQ(problems[0].fieldId, "outcome");
}

} // namespace
} // namespace keywork::ui
