#include "store/client_list.h"

#include "recorded_store.h"
#include "store/pathway_table.h"

#include <gmock/gmock.h>

namespace keywork::store {

using domain::ClientId;
using domain::StaffId;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

struct List : testing::Test {
    ClientList list(ListedClients who, StaffId staff = StaffId{1}) { return {recorded.db, who, staff}; }
    std::vector<std::string> names(ListedClients who)
    {
        std::vector<std::string> names;
        for (const auto& row : list(who).page(std::nullopt, 50)) {
            names.push_back(row.client.name.family + " " + row.client.name.given);
        }
        EXPECT_EQ(list(who).count(), static_cast<int>(names.size()));
        return names;
    }

    test::RecordedStore recorded; // Carys Marsh, with Sam
};

} // namespace

TEST_F(List, TellsOfEachClientWhereTheyStand)
{
    PathwayTable pathway(recorded.db);
    pathway.insert(test::phaseChange(1, domain::Phase::Preparation, date(2026, 6, 1)));
    pathway.insert(test::phaseChange(2, domain::Phase::Engagement, date(2026, 3, 16)));
    pathway.insert(test::layerChange(1, domain::Layer::Enhanced, date(2026, 4, 1)));
    SessionTable(recorded.db).insert(test::session(1, test::at("2026-09-01T11:00")));
    const auto rows = list(ListedClients::Caseload).page(std::nullopt, 50);
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].client, *ClientTable(recorded.db).identity(ClientId{1}));
    EXPECT_EQ(rows[0].phase, domain::Phase::Preparation);
    EXPECT_EQ(rows[0].layer, domain::Layer::Enhanced);
    EXPECT_EQ(rows[0].lastContact, date(2026, 9, 1));
    EXPECT_EQ(rows[0].keyworker, "Sam Okafor");
}

TEST_F(List, LeavesEmptyWhatIsNotThere)
{
    ClientTable(recorded.db).insert(test::client(9, "Never", "Referred", date(1990, 1, 1)));
    const auto rows = list(ListedClients::Everybody).page(std::nullopt, 50);
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_FALSE(rows[1].phase);
    EXPECT_FALSE(rows[1].layer);
    EXPECT_FALSE(rows[1].lastContact);
    EXPECT_EQ(rows[1].keyworker, "");
}

TEST_F(List, KeepsToThoseItIsAbout)
{
    recorded.addClient("Ola", "Nowak"); // in treatment with nobody
    auto waiting = test::referredEpisode();
    waiting.client = ClientTable(recorded.db).insert(test::client(9, "Femi", "Ade", date(1990, 1, 1)));
    EpisodeTable(recorded.db).insert(waiting); // not accepted yet: nobody's to allocate
    auto accepted = test::referredEpisode();
    accepted.client = ClientTable(recorded.db).insert(test::client(10, "Ida", "Berg", date(1990, 1, 1)));
    accepted.state = domain::Referred{date(2026, 3, 9)};
    EpisodeTable(recorded.db).insert(accepted);
    auto transfer = test::allocation();
    transfer.acceptedOn = std::nullopt;
    transfer.episode = recorded.episodeOf(accepted.client);
    AllocationTable(recorded.db).insert(transfer);

    EXPECT_THAT(names(ListedClients::Everybody),
                ElementsAre("Ade Femi", "Berg Ida", "Marsh Carys", "Nowak Ola"));
    EXPECT_THAT(names(ListedClients::InTreatment), ElementsAre("Marsh Carys", "Nowak Ola"));
    EXPECT_THAT(names(ListedClients::Unallocated), ElementsAre("Berg Ida", "Nowak Ola"));
    EXPECT_THAT(names(ListedClients::Caseload), ElementsAre("Marsh Carys"));
    EXPECT_THAT(list(ListedClients::Caseload, StaffId{2}).page(std::nullopt, 50), IsEmpty());
    EXPECT_EQ(list(ListedClients::Caseload, StaffId{2}).count(), 0);
}

TEST_F(List, TurnsPagesWithoutLosingPeopleOfOneName)
{
    for (int i = 0; i < 5; ++i) recorded.addClient("Sam", "Hughes");
    std::vector<ClientId> seen;
    std::optional<ListPlace> after;
    while (true) {
        const auto rows = list(ListedClients::Everybody).page(after, 2);
        if (rows.empty()) break;
        for (const auto& row : rows) seen.push_back(row.client.id);
        const auto& last = rows.back().client;
        after = ListPlace{last.name.family, last.name.given, last.id};
    }
    EXPECT_THAT(seen,
                ElementsAre(ClientId{2}, ClientId{3}, ClientId{4}, ClientId{5}, ClientId{6}, ClientId{1}));
}

} // namespace keywork::store
