#include "app/pathway/change_phase.h"
#include "app/pathway/record_wish.h"
#include "episode_fixture.h"
#include "support/window_audit.h"
#include "ui/episode/pathway_dialogs.h"

namespace keywork::ui {
namespace {

class PathwayDialogTest : public test::OnAnEpisode {
public:
    PathwayDialogTest()
    {
        core = signIn("teamlead"); // who may move anybody
        show(window, {1366, 768});
        client = inTreatment();
    }

    QDialog& openPhase()
    {
        changePhase(context(), window, page(client), countDone);
        return dialog("changePhase");
    }

    QDialog& openLayer()
    {
        changeLayer(context(), window, page(client), countDone);
        return dialog("changeLayer");
    }

    void pick(QDialog& form, const char* key)
    {
        choose(form, "to", key);
        settle();
        settle();
    }

    static QStringList keysOf(QDialog& form)
    {
        QStringList keys;
        auto& box = in<QComboBox>(form, "to");
        for (int i = 0; i < box.count(); ++i) keys << box.itemData(i).toString();
        return keys;
    }

    static void write(QDialog& form, const char* field, const char* text)
    {
        in<QTextEdit>(form, field).setPlainText(QString::fromUtf8(text));
    }

    static bool isShown(QDialog& form, const char* name) { return in<QWidget>(form, name).isVisible(); }

    void moveTo(domain::Phase to)
    {
        const auto id = page(client).episode->id;
        const domain::PhaseMove move{to, test::today(), domain::WithClient{}, {}, "Agreed today."};
        EXPECT_TRUE(OnAnEpisode::write(
            [=](app::Workspace& workspace) { return app::changePhase(workspace, id, move, {}); }));
    }

    domain::ClientId client{0};
};

TEST_F(PathwayDialogTest, OffersOnlyThePhasesThatAreOpenOnThatDay)
{
    QDialog& form = openPhase();
    EXPECT_EQ(keysOf(form), (QStringList{"preparation", "activeChange", "completion"}));
}

TEST_F(PathwayDialogTest, OffersTheWayBackAndNamesItWithoutBlame)
{
    moveTo(domain::Phase::Preparation);
    QDialog& form = openPhase();
    EXPECT_EQ(keysOf(form), (QStringList{"engagement", "activeChange", "completion"}));
    EXPECT_FALSE(isShown(form, "stepBack"));
    pick(form, "engagement");
    EXPECT_TRUE(isShown(form, "stepBack"));
    choose(form, "decidedWith", "with");
    agree(form);
    EXPECT_EQ(done, 1);
    EXPECT_EQ(page(client).phases.front().change.to, domain::Phase::Engagement);
}

TEST_F(PathwayDialogTest, LeadsToTheWishThatCompletionAsksFor)
{
    QDialog& form = openPhase();
    pick(form, "completion");
    choose(form, "decidedWith", "with");
    write(form, "reason", "Everything else is in place.");
    agree(form);
    EXPECT_EQ(done, 0);
    EXPECT_TRUE(errorAt(form, "wish").startsWith("Write what the client wishes"));
    EXPECT_EQ(QApplication::focusWidget(), &in<QTextEdit>(form, "wish"));
    EXPECT_EQ(in<QTextEdit>(form, "reason").toPlainText(), "Everything else is in place.");
}

TEST_F(PathwayDialogTest, RecordsTheWishAndTheMoveThatItAllows)
{
    QDialog& form = openPhase();
    pick(form, "activeChange");
    write(form, "wish", "I want to come down, slowly.");
    write(form, "clientView", "A bit scary, but it is time.");
    choose(form, "decidedWith", "with");
    write(form, "reason", "He asked for it; the rest follows.");
    agree(form);
    settle();
    const auto now = page(client);
    ASSERT_EQ(now.wishes.size(), 1U);
    EXPECT_EQ(now.wishes.front().words, "I want to come down, slowly.");
    EXPECT_EQ(now.phases.front().change.to, domain::Phase::ActiveChange);
    EXPECT_EQ(now.phases.front().change.clientView, "A bit scary, but it is time.");
    EXPECT_EQ(navigator.said.back(), "In active change from 08-Sep-2026.");
}

TEST_F(PathwayDialogTest, NamesAllThatAMoveLacksAtOnce)
{
    QDialog& form = openPhase();
    pick(form, "activeChange");
    settle();
    agree(form);
    EXPECT_TRUE(errorAt(form, "decidedWith").startsWith("Say whether it was decided together"));
    EXPECT_TRUE(errorAt(form, "wish").startsWith("Write what the client wishes"));
    EXPECT_TRUE(errorAt(form, "reason").startsWith("Write why now"));
    EXPECT_EQ(page(client).phases.size(), 1U);
}

TEST_F(PathwayDialogTest, KeepsTheWishWhenTheMoveIsRefusedAndDoesNotAskTwice)
{
    QDialog& form = openPhase();
    pick(form, "activeChange");
    write(form, "wish", "I want to come down, slowly.");
    choose(form, "decidedWith", "with");
    agree(form);
    settle();
    EXPECT_TRUE(errorAt(form, "reason").startsWith("Write why now"));
    EXPECT_FALSE(isShown(form, "wish"));
    EXPECT_EQ(in<QLabel>(form, "wishWords").text(), "“I want to come down, slowly.”");
    write(form, "reason", "He asked for it.");
    agree(form);
    EXPECT_EQ(page(client).wishes.size(), 1U);
    EXPECT_EQ(page(client).phases.size(), 2U);
}

TEST_F(PathwayDialogTest, ShowsTheFindingsOfTheChosenPhase)
{
    QDialog& form = openPhase();
    EXPECT_EQ(form.findChild<QLabel*>("findingsTitle"), nullptr);
    pick(form, "preparation");
    EXPECT_EQ(in<QLabel>(form, "findingsTitle").text(), "Looked at before preparation: 0 of 6 met");
    pick(form, "completion");
    EXPECT_EQ(in<QLabel>(form, "findingsTitle").text(), "Looked at before completion: 0 of 7 met");
}

TEST_F(PathwayDialogTest, OffersToTryAgainWhereTheFindingsCannotBeRead)
{
    auto elsewhere = page(client);
    elsewhere.episode->id = domain::EpisodeId{4711};
    changePhase(context(), window, elsewhere, countDone);
    QDialog& form = dialog("changePhase");
    pick(form, "preparation");
    EXPECT_TRUE(isShown(form, "readingTrouble"));
    EXPECT_EQ(form.findChild<QLabel*>("findingsTitle"), nullptr);
    EXPECT_EQ(test::faultsOf(form), QStringList());
    in<QPushButton>(form, "tryAgain").click();
    settle();
    EXPECT_TRUE(isShown(form, "readingTrouble"));
    form.reject();
    form.findChild<QDialog*>()->accept(); // what was chosen may go
    EXPECT_FALSE(form.isVisible());
}

TEST_F(PathwayDialogTest, AsksWhyItWasNotDecidedWithTheClient)
{
    QDialog& form = openPhase();
    pick(form, "preparation");
    write(form, "reason", "Agreed in the team.");
    agree(form);
    EXPECT_EQ(errorAt(form, "decidedWith"), "Say whether it was decided together with the client.");
    choose(form, "decidedWith", "without");
    agree(form);
    EXPECT_EQ(errorAt(form, "whyWithout"), "Write why it was not decided together with the client.");
    write(form, "whyWithout", "In hospital and not to be reached.");
    agree(form);
    const auto decided = page(client).phases.front().change.decidedWith;
    EXPECT_EQ(decided, domain::DecidedWith(domain::WithoutClient{"In hospital and not to be reached."}));
}

TEST_F(PathwayDialogTest, AsksWhoIsNotAllocatedForWhomTheyAct)
{
    core = signIn("keyworker");
    auto allocated = page(client);
    allocated.allocations.push_back({test::allocation(), "Alex Doyle", false});
    changePhase(context(), window, allocated, countDone);
    QDialog& form = dialog("changePhase");
    pick(form, "preparation");
    choose(form, "decidedWith", "with");
    write(form, "reason", "Ready for it.");
    agree(form);
    EXPECT_EQ(errorAt(form, "actingFor"), "Write why you act for the absent worker.");
}

TEST_F(PathwayDialogTest, AsksWhyWhereNobodyIsAllocated)
{
    core = signIn("keyworker");
    QDialog& form = openPhase();
    pick(form, "preparation");
    choose(form, "decidedWith", "with");
    write(form, "reason", "Ready for it.");
    agree(form);
    EXPECT_EQ(errorAt(form, "actingFor"), "Nobody is allocated yet. Write why you record this.");
    write(form, "actingFor", "The referral came in while the team was away.");
    agree(form);
    EXPECT_EQ(done, 1);
}

TEST_F(PathwayDialogTest, SteppingUpShowsWhatTheLayerMeansAndNeedsAReason)
{
    QDialog& form = openLayer();
    EXPECT_EQ(keysOf(form), (QStringList{"enhanced", "intensive"}));
    pick(form, "enhanced");
    EXPECT_TRUE(
        in<QLabel>(form, "terms").text().startsWith("Seen every 7 days, reviewed every 6 weeks with:"));
    choose(form, "decidedWith", "with");
    agree(form);
    EXPECT_EQ(errorAt(form, "reason"), "Write why the layer changes.");
    write(form, "reason", "Two appointments missed.");
    agree(form);
    EXPECT_EQ(page(client).layers.front().change.to, domain::Layer::Enhanced);
    EXPECT_EQ(navigator.said.back(), "Enhanced support from 08-Sep-2026.");
}

TEST_F(PathwayDialogTest, RecordsAWishByItselfButNotOneOfTomorrow)
{
    recordWish(context(), window, page(client), countDone);
    QDialog& form = dialog("recordWish");
    agree(form);
    EXPECT_EQ(errorAt(form, "wish"), "Write what the client wishes, in their words.");
    write(form, "wish", "A flat of my own and no more mornings at the chemist.");
    in<QLineEdit>(form, "wishOn").setText("+1d");
    agree(form);
    EXPECT_TRUE(errorAt(form, "wishOn").startsWith("The day lies in the future."));
    in<QLineEdit>(form, "wishOn").setText("today");
    agree(form);
    EXPECT_EQ(page(client).wishes.size(), 1U);
}

TEST_F(PathwayDialogTest, EveryFormFitsTheSmallestWindowWithLargeText)
{
    look(PaletteChoice::Light, 150);
    QDialog& phase = openPhase();
    pick(phase, "activeChange");
    choose(phase, "decidedWith", "without");
    agree(phase);
    EXPECT_EQ(test::faultsOf(phase), QStringList());
    EXPECT_LE(phase.height(), window.height());
    phase.reject();
    QDialog& layer = openLayer();
    pick(layer, "intensive");
    EXPECT_EQ(test::faultsOf(layer), QStringList());
    layer.reject();
    recordWish(context(), window, page(client), {});
    EXPECT_EQ(test::faultsOf(dialog("recordWish")), QStringList());
}

} // namespace
} // namespace keywork::ui
