#include "app/draft/drafts.h"
#include "app/episode/close_episode.h"
#include "episode_fixture.h"
#include "support/window_audit.h"
#include "ui/episode/close_dialog.h"
#include "ui/episode/close_drafts.h"

namespace keywork::ui {
namespace {

class CloseFormTest : public test::OnAnEpisode {
public:
    CloseFormTest()
    {
        core = signIn("teamlead"); // who may close any episode
        show(window, {1158, 740});
    }

    void beginDraft(domain::ClientId client)
    {
        app::DraftToSave draft{{}, 0, client, domain::DraftSubject::Session, {}, {}, "{}", "this window"};
        EXPECT_TRUE(write([draft](app::Workspace& workspace) { return app::saveDraft(workspace, draft); }));
    }
};

TEST_F(CloseFormTest, ClosingAsksForWhatTheFindingsName)
{
    const auto id = inTreatment();
    closeEpisode(context(), window, page(id), countDone);
    QDialog& form = dialog("closeEpisode");
    EXPECT_FALSE(in<QTextEdit>(form, "exitOutcomeMissing").isVisible());
    choose(form, "endingClass", "completed");
    choose(form, "reason", "81");
    settle();
    for (const char* asked : {"reasonFromThisPhase", "exitOutcomeMissing"})
        EXPECT_TRUE(in<QTextEdit>(form, asked).isVisible()) << asked;
    EXPECT_TRUE(in<QComboBox>(form, "aftercare").isVisible());
    EXPECT_EQ(test::faultsOf(form), QStringList());

    agree(form);
    EXPECT_EQ(errorAt(form, "reasonFromThisPhase"),
              "Write why treatment is completed from a phase other than completion.");
    EXPECT_EQ(errorAt(form, "exitOutcomeMissing"), "Write why there is no exit outcome record.");
    EXPECT_EQ(errorAt(form, "aftercare"), "Say whether aftercare was agreed or declined.");
    EXPECT_EQ(errorAt(form, "wayBackExplained"), "Say whether it was explained how to come back quickly.");
    in<QTextEdit>(form, "reasonFromThisPhase").setPlainText("Moves away with a plan.");
    in<QTextEdit>(form, "exitOutcomeMissing").setPlainText("Outcome records are kept on paper.");
    choose(form, "aftercare", "agreed");
    choose(form, "wayBackExplained", "yes");
    agree(form);
    EXPECT_EQ(done, 1);
    const auto ending = std::get<domain::Closed>(page(id).episode->state).ending;
    EXPECT_EQ(ending.reasonFromThisPhase, "Moves away with a plan.");
    EXPECT_EQ(ending.aftercare, domain::Aftercare::Agreed);
}

TEST_F(CloseFormTest, TakesTheReasonWhereThereIsOnlyOne)
{
    closeEpisode(context(), window, page(inTreatment()), countDone);
    QDialog& form = dialog("closeEpisode");
    choose(form, "endingClass", "died");
    EXPECT_EQ(in<QComboBox>(form, "reason").currentText(), "Incomplete: client died");
}

TEST_F(CloseFormTest, AnUnplannedEndingAsksForNoMoreThanItsReason)
{
    const auto id = inTreatment();
    closeEpisode(context(), window, page(id), countDone);
    QDialog& form = dialog("closeEpisode");
    choose(form, "endingClass", "unplanned");
    settle();
    EXPECT_FALSE(in<QComboBox>(form, "aftercare").isVisible());
    agree(form);
    EXPECT_EQ(errorAt(form, "reason"), "Choose the reason.");
    in<QComboBox>(form, "reason").setCurrentIndex(0);
    agree(form);
    EXPECT_EQ(done, 1);
    EXPECT_FALSE(page(id).open);
}

TEST_F(CloseFormTest, KeepsItsAnswersInViewWhereTheWindowIsLow)
{
    look(PaletteChoice::Light, 150);
    show(window, {1054, 700});
    closeEpisode(context(), window, page(inTreatment()), countDone);
    QDialog& form = dialog("closeEpisode");
    choose(form, "endingClass", "completed");
    settle();
    EXPECT_LE(form.height(), window.height());
    EXPECT_EQ(test::faultsOf(form), QStringList());
}

TEST_F(CloseFormTest, NamesWhatIsNotSignedYetAndTheDraftsStay)
{
    const auto id = inTreatment();
    core = signIn("keyworker");
    beginDraft(id);
    core = signIn("teamlead");
    beginDraft(id);
    closeEpisode(context(), window, page(id), countDone);
    QDialog& form = dialog("closeEpisode");
    const auto said = in<QLabel>(form, "unsignedDrafts").text();
    EXPECT_TRUE(said.startsWith("2 unsigned drafts: ")) << said.toStdString();
    EXPECT_TRUE(said.contains("your session begun ")) << said.toStdString();
    EXPECT_TRUE(said.endsWith("readable for its author under My drafts.")) << said.toStdString();
    choose(form, "endingClass", "unplanned");
    settle();
    EXPECT_EQ(test::faultsOf(form), QStringList());
    in<QComboBox>(form, "reason").setCurrentIndex(0);
    agree(form);
    EXPECT_EQ(done, 1);
    EXPECT_EQ(read([id](app::Workspace& workspace) { return app::draftsOf(workspace, id); })->size(), 2U);
}

TEST_F(CloseFormTest, SaysNothingOfDraftsWhereThereAreNone)
{
    closeEpisode(context(), window, page(inTreatment()), countDone);
    EXPECT_FALSE(in<QLabel>(dialog("closeEpisode"), "unsignedDrafts").isVisible());
}

TEST_F(CloseFormTest, StaysUsableWhereTheFindingsCannotBeRead)
{
    const auto id = inTreatment();
    auto elsewhere = page(id);
    elsewhere.episode->id = domain::EpisodeId{4711};
    closeEpisode(context(), window, elsewhere, countDone);
    QDialog& form = dialog("closeEpisode");
    choose(form, "endingClass", "completed");
    settle();
    EXPECT_TRUE(in<QLabel>(form, "readingTrouble").isVisible());
    EXPECT_TRUE(in<QPushButton>(form, "tryAgain").isVisible());
    EXPECT_TRUE(in<QTextEdit>(form, "exitOutcomeMissing").isVisible());
    EXPECT_EQ(test::faultsOf(form), QStringList());
    in<QPushButton>(form, "tryAgain").click();
    settle();
    EXPECT_TRUE(in<QLabel>(form, "readingTrouble").isVisible());
    choose(form, "endingClass", "");
    settle();
    EXPECT_FALSE(in<QLabel>(form, "readingTrouble").isVisible());
    form.reject();
    form.findChild<QDialog*>()->accept(); // what was chosen may go
    EXPECT_FALSE(form.isVisible());
}

app::DraftRow draft(std::int64_t id, std::optional<domain::AppointmentId> appointment = {})
{
    return {domain::DraftId{id},
            domain::ClientId{1},
            domain::DraftSubject::Session,
            appointment,
            "Sam Reed",
            false,
            test::moment("2026-09-01T22:30:00Z"),
            test::moment("2026-09-01T23:30:00Z"),
            {}};
}

TEST(UnsignedDrafts, AreNamedByTheirAuthorAndTheDayOfTheirAppointment)
{
    app::EpisodePage page;
    page.appointments = {test::appointment()};
    auto mine = draft(1, page.appointments.front().id);
    mine.mine = true;
    auto addendum = draft(2);
    addendum.subject = domain::DraftSubject::Addendum;
    EXPECT_EQ(
        unsignedDrafts({mine, addendum}, page, "Europe/London"),
        "2 unsigned drafts: your session of 08-Sep-2026, Sam Reed's addendum begun 01-Sep-2026. Sign or "
        "discard them first, or close the episode: each stays readable for its author under My drafts.");
}

TEST(UnsignedDrafts, AreCountedWhereThereAreTooManyToName)
{
    const auto said =
        unsignedDrafts({draft(1), draft(2), draft(3), draft(4), draft(5), draft(6)}, {}, "Europe/London");
    EXPECT_TRUE(said.startsWith("6 unsigned drafts: Sam Reed's session begun 01-Sep-2026, "));
    EXPECT_TRUE(said.contains(", 2 more. Sign"));
    EXPECT_EQ(
        unsignedDrafts({draft(1)}, {}, "Europe/London"),
        "1 unsigned draft: Sam Reed's session begun 01-Sep-2026. Sign or discard it first, or close the "
        "episode: it stays readable for its author under My drafts.");
    EXPECT_TRUE(unsignedDrafts({}, {}, "Europe/London").isEmpty());
}

} // namespace
} // namespace keywork::ui
