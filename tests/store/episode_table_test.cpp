#include "store/episode_table.h"

#include "generators.h"
#include "recorded_store.h"
#include "store/history_reader.h"
#include "store/sql_error.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace keywork::store {

using domain::ClientId;
using domain::Episode;
using domain::EpisodeId;

namespace {

Episode anyEpisode()
{
    auto episode = test::referredEpisode();
    episode.referral.source = *test::anyWords();
    episode.referral.by = *test::anyText();
    episode.state = *test::anyState();
    episode.start = *test::anySnapshot();
    episode.whatWillBeDifferent = *test::anyText();
    return episode;
}

} // namespace

RC_GTEST_PROP(EpisodeTable, GivesBackEveryFieldThatWasPutIn, ())
{
    test::Store store;
    ClientTable(store.db).insert(test::client());
    EpisodeTable episodes(store.db);
    auto episode = anyEpisode();
    episode.id = episodes.insert(episode);
    RC_ASSERT(episodes.find(episode.id) == episode);
}

RC_GTEST_PROP(EpisodeTable, GivesBackEveryFieldThatWasChanged, ())
{
    test::RecordedStore recorded;
    EpisodeTable episodes(recorded.db);
    auto episode = anyEpisode();
    if (std::holds_alternative<domain::ReferralDeclined>(episode.state)) episode.state = domain::Referred{};
    RC_ASSERT(episodes.update(episode, 1, test::stamp()));
    episode.version = 2;
    RC_ASSERT(episodes.find(episode.id) == episode);
}

TEST(EpisodeTable, FindsTheOpenOneAndAllInTheOrderOfReferral)
{
    test::RecordedStore recorded;
    EpisodeTable episodes(recorded.db);
    auto earlier = test::closedEpisode(date(2025, 6, 1));
    earlier.referral.on = date(2024, 2, 5);
    std::get<domain::Closed>(earlier.state).startedOn = date(2024, 3, 1);
    earlier.id = episodes.insert(earlier);
    EXPECT_EQ(episodes.openOf(ClientId{1}), test::episode());
    EXPECT_THAT(episodes.ofClient(ClientId{1}), testing::ElementsAre(earlier, test::episode()));
    EXPECT_FALSE(episodes.openOf(ClientId{99}));
    EXPECT_FALSE(episodes.find(EpisodeId{99}));
}

TEST(EpisodeTable, RefusesASecondOpenEpisode)
{
    test::RecordedStore recorded;
    try {
        EpisodeTable(recorded.db).insert(test::referredEpisode());
        FAIL() << "one is open";
    } catch (const SqlError& error) {
        EXPECT_TRUE(error.isUniqueConstraint());
    }
}

TEST(EpisodeTable, RefusesAStaleSaveAndLeavesEverything)
{
    test::RecordedStore recorded;
    EpisodeTable episodes(recorded.db);
    auto stale = test::closedEpisode(test::today());
    stale.start.substances.clear();
    EXPECT_FALSE(episodes.update(stale, 7, test::stamp()));
    EXPECT_EQ(episodes.find(EpisodeId{1}), test::episode());
    EXPECT_THAT(HistoryReader(recorded.db).past(Versioned::Episode, 1), testing::IsEmpty());
}

TEST(EpisodeTable, RemembersWhenAReferralWasAccepted)
{
    test::RecordedStore recorded;
    EpisodeTable episodes(recorded.db);
    auto referred = test::referredEpisode();
    referred.client = recorded.addClient("Ola", "Nowak");
    auto closed = test::closedEpisode(test::today());
    closed.id = recorded.episodeOf(referred.client);
    closed.client = referred.client;
    ASSERT_TRUE(episodes.update(closed, 1, test::stamp()));

    referred.id = episodes.insert(referred);
    referred.state = domain::Referred{date(2026, 3, 9)};
    ASSERT_TRUE(episodes.update(referred, 1, test::stamp()));
    referred.state = domain::InTreatment{date(2026, 3, 16)};
    ASSERT_TRUE(episodes.update(referred, 2, test::stamp()));
    EXPECT_THAT(*HistoryReader(recorded.db).present(Versioned::Episode, referred.id.number()),
                testing::HasSubstr("\"accepted_on\":\"2026-03-09\""));
}

TEST(EpisodeTable, ReadsTheOpenEpisodesOfACaseload)
{
    test::RecordedStore recorded;
    recorded.addClient("Ola", "Nowak"); // with nobody
    const EpisodeTable episodes(recorded.db);
    EXPECT_THAT(episodes.openWithin(ClientScope::ofStaff(domain::StaffId{1})),
                testing::ElementsAre(test::episode()));
    EXPECT_THAT(episodes.openWithin(ClientScope::ofStaff(domain::StaffId{2})), testing::IsEmpty());
    EXPECT_EQ(episodes.openWithin(ClientScope::ofService(std::nullopt, 10)).size(), 2U);
    EXPECT_EQ(episodes.openWithin(ClientScope::ofService(ClientId{1}, 10)).size(), 1U);
    EXPECT_EQ(episodes.openWithin(ClientScope::ofService(std::nullopt, 1)), std::vector{test::episode()});
}

} // namespace keywork::store
