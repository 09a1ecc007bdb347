#include "app/episode/change_start.h"
#include "episode_fixture.h"
#include "support/window_audit.h"
#include "ui/episode/close_dialog.h"
#include "ui/episode/referral_dialogs.h"

namespace keywork::ui {
namespace {

class EpisodeFormTest : public test::OnAnEpisode {
public:
    EpisodeFormTest() { show(window, {1158, 740}); }

    // Somebody else corrects the start meanwhile: the row has another version now.
    void changeStartMeanwhile(const domain::Episode& episode)
    {
        auto start = episode.start;
        start.childrenInHousehold = 1;
        EXPECT_TRUE(write([=](app::Workspace& workspace) {
            return app::changeStart(workspace, episode.id, episode.version, start);
        }));
    }
};

TEST_F(EpisodeFormTest, DecliningWithoutAReasonLeadsToItsField)
{
    const auto id = referred();
    decideReferral(context(), window, page(id), countDone);
    QDialog& form = dialog("decideReferral");
    EXPECT_FALSE(in<QTextEdit>(form, "reason").isVisible());
    choose(form, "decision", "decline");
    agree(form);
    EXPECT_EQ(errorAt(form, "reason"), "Write why the referral is declined.");
    EXPECT_EQ(QApplication::focusWidget(), &in<QTextEdit>(form, "reason"));
    in<QTextEdit>(form, "reason").setPlainText("Lives in another area; referred there.");
    agree(form);
    EXPECT_EQ(done, 1);
    EXPECT_FALSE(page(id).open);
}

TEST_F(EpisodeFormTest, AsksForTheDecisionAndTheDay)
{
    const auto id = referred();
    decideReferral(context(), window, page(id), countDone);
    QDialog& form = dialog("decideReferral");
    EXPECT_EQ(test::faultsOf(form), QStringList());
    in<QLineEdit>(form, "on").clear();
    agree(form);
    EXPECT_EQ(errorAt(form, "decision"), "Choose whether the referral is accepted.");
    EXPECT_TRUE(errorAt(form, "on").startsWith("Write the day of the decision"));
    EXPECT_EQ(done, 0);
}

TEST_F(EpisodeFormTest, TellsOfAStaleSaveAndGoesOnFromTheOthers)
{
    const auto id = referred();
    const auto seen = page(id);
    decideReferral(context(), window, seen, countDone);
    QDialog& form = dialog("decideReferral");
    choose(form, "decision", "accept");
    changeStartMeanwhile(*seen.episode);
    agree(form);
    EXPECT_EQ(done, 0);
    const auto labels = form.findChildren<QLabel*>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text().contains("after you opened it") && label->text().endsWith("go on from theirs.");
    }));
    agree(form);
    EXPECT_EQ(done, 1);
    EXPECT_EQ(page(id).episode->start.childrenInHousehold, 1);
}

TEST_F(EpisodeFormTest, StartsTreatmentOnADayTheDomainAccepts)
{
    const auto id = accepted();
    startTreatment(context(), window, page(id), countDone);
    QDialog& form = dialog("startTreatment");
    EXPECT_EQ(test::faultsOf(form), QStringList());
    in<QLineEdit>(form, "on").setText("+1d");
    agree(form);
    EXPECT_TRUE(errorAt(form, "on").startsWith("The day lies in the future."));
    in<QLineEdit>(form, "on").setText("today");
    agree(form);
    EXPECT_EQ(done, 1);
    EXPECT_EQ(page(id).episode->startedOn(), test::today());
    EXPECT_EQ(navigator.said.back(), "Treatment started 08-Sep-2026.");
}

TEST_F(EpisodeFormTest, ClosingAsksForWhatTheFindingsName)
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

    in<QLineEdit>(form, "actingFor").setText("Sam is on leave.");
    agree(form);
    EXPECT_EQ(errorAt(form, "reasonFromThisPhase"),
              "Write why treatment is completed from a phase other than completion.");
    in<QTextEdit>(form, "reasonFromThisPhase").setPlainText("Moves away with a plan.");
    agree(form);
    EXPECT_EQ(errorAt(form, "exitOutcomeMissing"), "Write why there is no exit outcome record.");
    in<QTextEdit>(form, "exitOutcomeMissing").setPlainText("Outcome records are kept on paper.");
    agree(form);
    EXPECT_EQ(errorAt(form, "aftercare"), "Say whether aftercare was agreed or declined.");
    choose(form, "aftercare", "agreed");
    agree(form);
    EXPECT_EQ(errorAt(form, "wayBackExplained"), "Say whether it was explained how to come back quickly.");
    choose(form, "wayBackExplained", "yes");
    agree(form);
    EXPECT_EQ(done, 1);
    const auto ending = std::get<domain::Closed>(page(id).episode->state).ending;
    EXPECT_EQ(ending.reasonFromThisPhase, "Moves away with a plan.");
    EXPECT_EQ(ending.aftercare, domain::Aftercare::Agreed);
}

TEST_F(EpisodeFormTest, TakesTheReasonWhereThereIsOnlyOne)
{
    closeEpisode(context(), window, page(inTreatment()), countDone);
    QDialog& form = dialog("closeEpisode");
    choose(form, "endingClass", "died");
    EXPECT_EQ(in<QComboBox>(form, "reason").currentText(), "Incomplete: client died");
}

TEST_F(EpisodeFormTest, AnUnplannedEndingAsksForNoMoreThanItsReason)
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
    EXPECT_EQ(errorAt(form, "actingFor"), "Write why you act for the absent worker.");
    in<QLineEdit>(form, "actingFor").setText("Sam is on leave.");
    agree(form);
    EXPECT_EQ(done, 1);
    EXPECT_FALSE(page(id).open);
}

TEST_F(EpisodeFormTest, KeepsItsAnswersInViewWhereTheWindowIsLow)
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

} // namespace
} // namespace keywork::ui
