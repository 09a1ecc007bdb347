#include "ui/client/opening/open_episode_page.h"

#include "app/episode/decide_referral.h"
#include "app/episode/open_episode.h"
#include "app/page/episode_page.h"
#include "client_page_fixture.h"
#include "ui/client/opening/open_episode_story.h"

namespace keywork::ui {
namespace {

class OpenEpisodePageTest : public test::OnClientPage {
public:
    void openFor(domain::ClientId client) { open(makeOpenEpisodePage(contextWith(prompter), client)); }

    // Referred half a year ago, and declined: an earlier episode all the same.
    domain::ClientId returning()
    {
        const auto client = registered(carys());
        const auto episode =
            write([client](app::Workspace& workspace) {
                return app::openEpisode(workspace, client,
                                        {{"self", date(2026, 3, 2), "herself"}, test::startSnapshot(), {}});
            }).value();
        const auto declined = write([episode](app::Workspace& workspace) {
            return app::declineReferral(workspace, episode, 1, date(2026, 3, 9), "moved away");
        });
        EXPECT_TRUE(declined);
        return client;
    }

    std::optional<domain::Episode> episodeOf(domain::ClientId client)
    {
        return read([client](app::Workspace& workspace) { return app::episodePage(workspace, client); })
            ->episode;
    }

    void submit()
    {
        press(Qt::Key_Return, Qt::ControlModifier);
        settle();
    }
};

TEST_F(OpenEpisodePageTest, OpensAnEpisodeWithItsStart)
{
    const auto client = registered(carys());
    openFor(client);
    EXPECT_EQ(focused(), "referralSource");
    EXPECT_FALSE(the("earlierStory").isVisible()) << "nothing went before";
    EXPECT_FALSE(the("whatWillBeDifferent").isVisible());
    submit();
    EXPECT_EQ(focused(), "referralSource");
    EXPECT_EQ(the<QLabel>("referralSourceError").text(), "Choose where the referral came from.");

    choose("referralSource", qPrintable(the<QComboBox>("referralSource").itemData(0).toString()));
    type("referredBy", "Dr Lowe");
    choose("substance1", qPrintable(the<QComboBox>("substance1").itemData(1).toString()));
    type("ageFirstUsed1", "19");
    submit();
    ASSERT_EQ(ways.records, std::vector<domain::ClientId>({client}));
    const auto episode = episodeOf(client);
    ASSERT_TRUE(episode);
    EXPECT_EQ(episode->referral.by, "Dr Lowe");
    EXPECT_EQ(episode->referral.on, test::today());
    ASSERT_EQ(episode->start.substances.size(), 1u);
    EXPECT_EQ(episode->start.substances.front().ageFirstUsed, 19);
}

TEST_F(OpenEpisodePageTest, TellsSomebodyWhoComesBackWhatWentBeforeAndAsksWhatWillBeDifferent)
{
    const auto client = returning();
    openFor(client);
    EXPECT_TRUE(the("earlierStory").isVisible());
    EXPECT_TRUE(words().contains("Treatment did not start.")) << words().toStdString();
    choose("referralSource", qPrintable(the<QComboBox>("referralSource").itemData(0).toString()));
    submit();
    EXPECT_EQ(focused(), "whatWillBeDifferent");
    EXPECT_TRUE(ways.records.empty());
    type("whatWillBeDifferent", "My sister knows this time.");
    submit();
    ASSERT_EQ(ways.records.size(), 1u);
    EXPECT_EQ(episodeOf(client)->whatWillBeDifferent, "My sister knows this time.");
}

TEST_F(OpenEpisodePageTest, LeadsADayBeforeTheLastEndingToItsField)
{
    const auto client = returning();
    openFor(client);
    choose("referralSource", qPrintable(the<QComboBox>("referralSource").itemData(0).toString()));
    type("whatWillBeDifferent", "My sister knows this time.");
    the<QLineEdit>("referredOn").setText("31/2/26");
    type("daysUsed1", "29");
    submit();
    EXPECT_EQ(focused(), "referredOn");
    EXPECT_FALSE(the<QLabel>("daysUsed1Error").text().isEmpty()) << "everything wrong is told at once";
    the<QLineEdit>("daysUsed1").clear();
    the<QLineEdit>("referredOn").setText("1/10/2027");
    submit();
    EXPECT_TRUE(the<QLabel>("referredOnError").text().contains("in the future"));
    EXPECT_TRUE(ways.records.empty());
}

TEST_F(OpenEpisodePageTest, SaysWhyNoSecondEpisodeCanBeOpened)
{
    const auto client = anyone();
    openFor(client);
    EXPECT_TRUE(words().contains("has an open episode already")) << words().toStdString();
    press(Qt::Key_Escape);
    EXPECT_EQ(ways.records, std::vector<domain::ClientId>({client}));
}

TEST_F(OpenEpisodePageTest, IsReadAnewWhereItCouldNotBeOpened)
{
    const domain::ClientId next{registered(carys()).number() + 1};
    openFor(next);
    EXPECT_TRUE(words().contains("This record is not in the store.")) << words().toStdString();
    ASSERT_EQ(registered(carys()), next);
    page->refresh();
    settle();
    EXPECT_FALSE(words().contains("This record is not in the store."));
    EXPECT_TRUE(the("referredBy").isVisible());
}

TEST_F(OpenEpisodePageTest, TakesNothingWhileItSavesAndThenGoesOnWhereItWas)
{
    const auto client = returning();
    openFor(client);
    choose("referralSource", qPrintable(the<QComboBox>("referralSource").itemData(0).toString()));
    type("referredBy", "Dr Lowe");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(the("referredBy").isEnabled());
    settle();
    EXPECT_TRUE(the("referredBy").isEnabled()) << "what will be different was not written";
    EXPECT_EQ(the<QLineEdit>("referredBy").text(), "Dr Lowe");
}

TEST_F(OpenEpisodePageTest, AsksBeforeWhatWasTypedIsPutAway)
{
    const auto client = registered(carys());
    open(makeOpenEpisodePage(contextWith(declining), client));
    bool left = false;
    page->leave([&] { left = true; });
    EXPECT_TRUE(left);
    left = false;
    type("referredBy", "Dr Lowe");
    page->leave([&] { left = true; });
    EXPECT_FALSE(left);
    EXPECT_EQ(declining.asked, QStringList({"Discard what you typed?"}));
}

TEST_F(OpenEpisodePageTest, HasNoFaultAtAnySizeOfTextAndWindow)
{
    openFor(returning());
    expectEachLetterOnce();
    expectNoFaults();
}

TEST(EarlierStory, TellsOfPhaseSessionsEndingKeyworkerAndSubstances)
{
    const auto& policy = test::shippedPolicy();
    const auto& ending = policy.lists.dischargeReasons.entries().front();
    const auto& substance = policy.lists.substances.entries().front();
    app::EarlierEpisode episode{domain::EpisodeId{1},
                                date(2024, 3, 1),
                                date(2024, 3, 12),
                                date(2024, 9, 20),
                                domain::fromCode<domain::EndingClass>(ending.group),
                                ending.code,
                                domain::Phase::ActiveChange,
                                {},
                                9,
                                {},
                                "Sam Okafor",
                                {substance.code}};
    EXPECT_EQ(periodOf(episode), "12-Mar-2024 to 20-Sep-2024");
    const QString told = storyOf(episode, policy).join(' ');
    EXPECT_TRUE(told.contains("Furthest phase: active change."));
    EXPECT_TRUE(told.contains("Sessions: 9."));
    EXPECT_TRUE(told.contains(QString::fromStdString(ending.label)));
    EXPECT_TRUE(told.contains("Keyworker: Sam Okafor."));
    EXPECT_TRUE(told.contains(QString::fromStdString(substance.label)));
    episode.endingClass.reset();
    episode.furthestPhase.reset();
    EXPECT_TRUE(storyOf(episode, policy)
                    .join(' ')
                    .contains("Treatment did not start. Sessions: 9. The referral was declined."));
}

} // namespace
} // namespace keywork::ui
