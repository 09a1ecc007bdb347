#include "app/episode/record_intervention.h"
#include "episode_fixture.h"
#include "support/window_audit.h"
#include "ui/episode/intervention_dialog.h"

namespace keywork::ui {
namespace {

class InterventionDialogTest : public test::OnAnEpisode {
public:
    InterventionDialogTest()
    {
        show(window, {1366, 768});
        client = inTreatment();
    }

    QDialog& openNew()
    {
        recordIntervention(context(), window, page(client), std::nullopt, countDone);
        return dialog("recordIntervention");
    }

    domain::Intervention recorded()
    {
        auto wanted = test::opioidTreatment(test::today());
        wanted.episode = page(client).episode->id;
        wanted.detail = "methadone";
        EXPECT_TRUE(write([wanted](app::Workspace& workspace) {
            return app::recordIntervention(workspace, wanted, std::nullopt);
        }));
        return page(client).interventions.front();
    }

    domain::ClientId client{0};
};

TEST_F(InterventionDialogTest, OffersWhatBelongsToTheKindAndSavesIt)
{
    QDialog& form = openNew();
    choose(form, "type", "pharmacological");
    EXPECT_GE(in<QComboBox>(form, "detail").findData("methadone"), 0);
    choose(form, "type", "psychosocial");
    EXPECT_EQ(in<QComboBox>(form, "detail").findData("methadone"), -1);
    agree(form);
    EXPECT_EQ(errorAt(form, "detail"), "Choose what is given.");
    choose(form, "type", "pharmacological");
    choose(form, "detail", "methadone");
    in<QLineEdit>(form, "startedOn").setText("today");
    in<QLineEdit>(form, "givenBy").setText("Dr Amina Diallo");
    agree(form);
    EXPECT_EQ(done, 1);
    const auto saved = page(client).interventions.front();
    EXPECT_EQ(saved.detail, "methadone");
    EXPECT_EQ(saved.startedOn, test::today());
    EXPECT_EQ(saved.givenBy, "Dr Amina Diallo");
}

TEST_F(InterventionDialogTest, LeadsToTheDayThatCannotBe)
{
    QDialog& form = openNew();
    choose(form, "type", "pharmacological");
    choose(form, "detail", "methadone");
    in<QLineEdit>(form, "referredOn").setText("+1d");
    agree(form);
    EXPECT_EQ(errorAt(form, "referredOn"), "This day lies in the future. Only a first offer may.");
    in<QLineEdit>(form, "referredOn").setText("1/1/2020");
    agree(form);
    EXPECT_TRUE(errorAt(form, "referredOn").startsWith("This day lies before the referral of"));
    in<QLineEdit>(form, "referredOn").clear();
    in<QLineEdit>(form, "startedOn").setText("soon");
    agree(form);
    EXPECT_FALSE(errorAt(form, "startedOn").isEmpty());
    EXPECT_EQ(done, 0);
}

TEST_F(InterventionDialogTest, EndsOneWithItsDayAndHowItEnded)
{
    const auto existing = recorded();
    recordIntervention(context(), window, page(client), existing, countDone);
    QDialog& form = dialog("changeIntervention");
    EXPECT_EQ(in<QComboBox>(form, "detail").currentData().toString(), "methadone");
    in<QLineEdit>(form, "endedOn").setText("today");
    agree(form);
    EXPECT_EQ(errorAt(form, "ending"), "Choose how it ended.");
    choose(form, "ending", "plannedExit");
    agree(form);
    EXPECT_EQ(done, 1);
    const domain::InterventionEnd end{test::today(), domain::InterventionEnding::PlannedExit};
    EXPECT_EQ(page(client).interventions.front().end, end);
}

TEST_F(InterventionDialogTest, ShowsBothVersionsOfAStaleSaveAndThenSavesWhatWasChosen)
{
    const auto existing = recorded();
    recordIntervention(context(), window, page(client), existing, countDone);
    QDialog& form = dialog("changeIntervention");
    in<QLineEdit>(form, "givenBy").setText("Oak Street pharmacy");
    auto theirs = existing;
    theirs.givenBy = "Dr Amina Diallo";
    theirs.setting = "prison";
    EXPECT_TRUE(write([=](app::Workspace& workspace) {
        return app::recordIntervention(workspace, theirs, existing.version);
    }));
    agree(form);
    EXPECT_EQ(done, 0);
    EXPECT_EQ(page(client).interventions.front().givenBy, "Dr Amina Diallo") << "overwritten";
    EXPECT_EQ(in<QLabel>(form, "givenByMine").text(), "Oak Street pharmacy");
    EXPECT_EQ(in<QLabel>(form, "givenByTheirs").text(), "Dr Amina Diallo");
    EXPECT_EQ(test::faultsOf(form), QStringList());
    agree(form);
    EXPECT_EQ(done, 0) << "by whom it is given was not chosen yet";
    in<QPushButton>(form, "allMine").click();
    in<QWidget>(form, "settingChoice").findChildren<QAbstractButton*>().back()->click(); // theirs
    agree(form);
    EXPECT_EQ(done, 1);
    const auto saved = page(client).interventions.front();
    EXPECT_EQ(saved.givenBy, "Oak Street pharmacy");
    EXPECT_EQ(saved.setting, "prison");
}

TEST_F(InterventionDialogTest, FitsTheSmallestWindowWithLargeText)
{
    look(PaletteChoice::Light, 150);
    QDialog& form = openNew();
    choose(form, "type", "pharmacological");
    agree(form);
    EXPECT_EQ(test::faultsOf(form), QStringList());
    EXPECT_LE(form.height(), window.height());
}

} // namespace
} // namespace keywork::ui
