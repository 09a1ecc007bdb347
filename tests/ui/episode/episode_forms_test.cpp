#include "app/episode/change_start.h"
#include "episode_fixture.h"
#include "support/window_audit.h"
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
    EXPECT_FALSE(in<QLabel>(form, "consequence").isVisible());
    choose(form, "decision", "decline");
    EXPECT_TRUE(
        in<QLabel>(form, "consequence").text().contains("appointments that are booked are cancelled"));
    EXPECT_TRUE(in<QLabel>(form, "consequence").isVisible());
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
    EXPECT_EQ(in<QLabel>(form, "childrenTheirs").text(), "1") << "what they saved";
    EXPECT_EQ(in<QComboBox>(form, "decision").currentData().toString(), "accept");
    EXPECT_EQ(test::faultsOf(form), QStringList());
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

TEST_F(EpisodeFormTest, SaysWhatIsNewInTheStartBeforeItIsFrozen)
{
    const auto id = accepted();
    const auto seen = page(id);
    startTreatment(context(), window, seen, countDone);
    QDialog& form = dialog("startTreatment");
    in<QLineEdit>(form, "on").setText("today");
    changeStartMeanwhile(*seen.episode);
    agree(form);
    EXPECT_EQ(done, 0);
    EXPECT_EQ(in<QLabel>(form, "childrenTheirs").text(), "1");
    EXPECT_EQ(in<QLineEdit>(form, "on").text(), "today");
    agree(form);
    EXPECT_EQ(done, 1);
    EXPECT_EQ(page(id).episode->start.childrenInHousehold, 1);
}

} // namespace
} // namespace keywork::ui
