#include "ui/episode/start_dialog.h"

#include "app/episode/change_start.h"
#include "app/episode/open_episode.h"
#include "app/page/episode_page.h"
#include "client_page_fixture.h"
#include "ui/episode/start_fields.h"

#include <QDialog>
#include <QLabel>

namespace keywork::ui {
namespace {

class StartDialogTest : public test::OnClientPage {
public:
    StartDialogTest() { show(window, {1158, 740}); }

    app::EpisodePage pageOf(domain::ClientId client)
    {
        return read([client](app::Workspace& workspace) { return app::episodePage(workspace, client); })
            .value();
    }

    app::EpisodePage referred()
    {
        const auto client = registered(carys());
        const auto opened = write([client](app::Workspace& workspace) {
            return app::openEpisode(workspace, client,
                                    {{"self", date(2026, 3, 2), "herself"}, test::startSnapshot(), {}});
        });
        EXPECT_TRUE(opened);
        return pageOf(client);
    }

    QDialog& dialog()
    {
        settle();
        auto* found = window.findChild<QDialog*>("changeStart");
        if (found == nullptr) throw std::runtime_error("no dialog");
        return *found;
    }

    template <class W>
    static W& in(QDialog& dialog, const char* name)
    {
        auto* found = dialog.findChild<W*>(QString::fromLatin1(name));
        if (found == nullptr) throw std::runtime_error(std::string("no widget ") + name);
        return *found;
    }

    int done = 0;
};

TEST_F(StartDialogTest, CorrectsTheStartAndKeepsACodeThatHasLeftItsList)
{
    const auto episode = referred();
    changeStart(contextWith(prompter), window, episode, [this] { ++done; });
    auto& start = dialog();
    EXPECT_EQ(test::faultsOf(start), QStringList());
    EXPECT_EQ(in<QComboBox>(start, "substance1").currentText(), "heroin (no longer on the list)");
    in<QLineEdit>(start, "daysUsed1").setText("12");
    in<QAbstractButton>(start, "agree").click();
    settle();
    EXPECT_EQ(done, 1);
    const auto saved = pageOf(episode.episode->client).episode->start;
    EXPECT_EQ(saved.substances.front().daysInLast28, 12);
    EXPECT_EQ(saved.substances.front().substance, "heroin");
}

TEST_F(StartDialogTest, StaysOpenAtTheFieldThatIsWrong)
{
    changeStart(contextWith(prompter), window, referred(), [this] { ++done; });
    auto& start = dialog();
    in<QLineEdit>(start, "ageFirstUsed1").setText("100");
    in<QAbstractButton>(start, "agree").click();
    settle();
    EXPECT_EQ(done, 0);
    EXPECT_EQ(focused(), "ageFirstUsed1");
    in<QLineEdit>(start, "ageFirstUsed1").setText("19");
    in<QComboBox>(start, "consent").setCurrentIndex(0);
    in<QLineEdit>(start, "consentOn").clear();
    in<QAbstractButton>(start, "agree").click();
    settle();
    EXPECT_EQ(focused(), "consentOn");
}

TEST_F(StartDialogTest, ShowsBothVersionsOfAStaleSaveAndThenSavesWhatWasChosen)
{
    const auto episode = referred();
    changeStart(contextWith(prompter), window, episode, [this] { ++done; });
    auto& start = dialog();
    auto theirs = episode.episode->start;
    theirs.substances.front().daysInLast28 = 20;
    theirs.childrenInHousehold = 2;
    ASSERT_TRUE(write([one = *episode.episode, theirs](app::Workspace& workspace) {
        return app::changeStart(workspace, one.id, one.version, theirs);
    }));
    in<QLineEdit>(start, "daysUsed1").setText("12");
    in<QLineEdit>(start, "leaflet").setText("Leaflet 4");
    in<QAbstractButton>(start, "agree").click();
    settle();
    settle();
    EXPECT_EQ(done, 0);
    EXPECT_EQ(pageOf(episode.episode->client).episode->start, theirs) << "overwritten";
    EXPECT_TRUE(in<QLabel>(start, "substance1Mine").text().contains("12 of 28 days"));
    EXPECT_TRUE(in<QLabel>(start, "substance1Theirs").text().contains("20 of 28 days"));
    EXPECT_EQ(test::faultsOf(start), QStringList());

    in<QWidget>(start, "substance1Choice").findChildren<QAbstractButton*>().front()->click(); // mine
    in<QAbstractButton>(start, "agree").click();
    settle();
    EXPECT_EQ(done, 1);
    const auto saved = pageOf(episode.episode->client).episode->start;
    EXPECT_EQ(saved.substances.front().daysInLast28, 12);
    EXPECT_EQ(saved.childrenInHousehold, 2) << "what only they changed is kept";
    EXPECT_EQ(saved.consent.leafletVersion, "Leaflet 4") << "and what only I changed";
}

TEST_F(StartDialogTest, KeepsWhatWasTypedForWhoGoesBackToTheForm)
{
    const auto episode = referred();
    changeStart(contextWith(prompter), window, episode, [this] { ++done; });
    auto& start = dialog();
    auto theirs = episode.episode->start;
    theirs.childrenInHousehold = 2;
    ASSERT_TRUE(write([one = *episode.episode, theirs](app::Workspace& workspace) {
        return app::changeStart(workspace, one.id, one.version, theirs);
    }));
    in<QLineEdit>(start, "daysUsed1").setText("12");
    for (const char* pressed : {"agree", "backToForm", "agree"}) {
        in<QAbstractButton>(start, pressed).click();
        settle();
        settle();
    }
    EXPECT_EQ(in<QLineEdit>(start, "daysUsed1").text(), "12");
    EXPECT_TRUE(in<QWidget>(start, "versions").isVisible()) << "still nothing is overwritten";
    EXPECT_EQ(done, 0);
}

TEST_F(StartDialogTest, SaysThatTheStartIsFrozenOnceTreatmentHasStarted)
{
    changeStart(contextWith(prompter), window, pageOf(anyone()), [this] { ++done; });
    settle();
    ASSERT_EQ(prompter.told.size(), 1);
    EXPECT_TRUE(prompter.told.front().startsWith("Treatment started on "));
    EXPECT_EQ(window.findChild<QDialog*>("changeStart"), nullptr);
}

TEST(StartFields, LeadEachRefusalToTheRowItIsAbout)
{
    auto start = test::startSnapshot();
    start.substances = {{"heroin", "", {}, {}}, {}, {"cocaine", "", {}, {}}};
    EXPECT_EQ(problemOf(domain::SnapshotRefusal::SubstanceMissing, start).fieldId, "substance2");
    start.substances = {{"heroin", "", {}, {}}, {"cocaine", "", {}, {}}, {"heroin", "", {}, {}}};
    EXPECT_EQ(problemOf(domain::SnapshotRefusal::SameSubstanceTwice, start).fieldId, "substance3");
    EXPECT_EQ(problemOf(domain::SnapshotRefusal::ConsentDateMissing, start).fieldId, "consentOn");
}

} // namespace
} // namespace keywork::ui
