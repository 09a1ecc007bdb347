#include "ui/client/risk/risk_dialogs.h"

#include "../episode/episode_fixture.h"
#include "app/page/risk.h"
#include "support/window_audit.h"

namespace keywork::ui {
namespace {

class RiskDialogTest : public test::OnAnEpisode {
public:
    RiskDialogTest()
    {
        show(window, {1366, 768});
        client = inTreatment();
    }

    app::RiskPage risk()
    {
        return read([id = client](app::Workspace& workspace) { return app::riskPage(workspace, id); })
            .value();
    }

    domain::ClientId client{0};
};

TEST_F(RiskDialogTest, RecordsAnEventOnceItIsComplete)
{
    openEventDialog(context(), window, client, countDone);
    QDialog& form = dialog("recordEvent");
    agree(form);
    EXPECT_EQ(errorAt(form, "eventKind"), "Choose what happened.");
    EXPECT_FALSE(errorAt(form, "eventDay").isEmpty());
    choose(form, "eventKind", "overdose");
    in<QLineEdit>(form, "eventDay").setText("+1d");
    agree(form);
    EXPECT_TRUE(errorAt(form, "eventDay").startsWith("The day lies in the future."));
    in<QLineEdit>(form, "eventDay").setText("yesterday");
    agree(form);
    EXPECT_EQ(done, 1);
    EXPECT_EQ(risk().events.size(), 1U);
}

TEST_F(RiskDialogTest, TakesNoAnswerForGranted)
{
    openObservationDialog(context(), window, client, "naloxoneHeld", countDone);
    QDialog& form = dialog("recordObservation");
    agree(form);
    EXPECT_EQ(errorAt(form, "observationValue"), "Choose how it is now.");
    choose(form, "observationValue", "yes");
    agree(form);
    EXPECT_EQ(done, 1);
    EXPECT_EQ(risk().observations.size(), 1U);
}

TEST_F(RiskDialogTest, OffersTheValuesOfTheKind)
{
    openObservationDialog(context(), window, client, {}, countDone);
    QDialog& form = dialog("recordObservation");
    choose(form, "observationKind", "housing");
    EXPECT_GE(in<QComboBox>(form, "observationValue").findData("noFixedAbode"), 0);
    choose(form, "observationKind", "naloxoneHeld");
    EXPECT_EQ(in<QComboBox>(form, "observationValue").findData("noFixedAbode"), -1);
}

TEST_F(RiskDialogTest, BothFitTheSmallestWindowWithLargeText)
{
    look(PaletteChoice::Light, 150);
    openEventDialog(context(), window, client, {});
    EXPECT_EQ(test::faultsOf(dialog("recordEvent")), QStringList());
    dialog("recordEvent").reject();
    openObservationDialog(context(), window, client, {}, {});
    EXPECT_EQ(test::faultsOf(dialog("recordObservation")), QStringList());
}

} // namespace
} // namespace keywork::ui
