#include "store/client_table.h"

#include "generators.h"
#include "recorded_store.h"
#include "store/history_reader.h"
#include "store/sql_error.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace keywork::store {

using domain::Client;
using domain::ClientId;

RC_GTEST_PROP(ClientTable, GivesBackEveryFieldThatWasPutIn, ())
{
    test::Store store;
    ClientTable clients(store.db);
    auto client = test::client();
    client.details = *test::anyDetails();
    client.diedOn = *rc::gen::element<std::optional<Date>>(std::nullopt, addDays(client.details.born, 9000));
    client.id = clients.insert(client);
    RC_ASSERT(clients.find(client.id) == client);
}

RC_GTEST_PROP(ClientTable, GivesBackEveryFieldThatWasChanged, ())
{
    test::RecordedStore recorded;
    ClientTable clients(recorded.db);
    auto client = test::client();
    client.details = *test::anyDetails();
    RC_ASSERT(clients.update(client, 1, test::stamp()));
    client.version = 2;
    RC_ASSERT(clients.find(client.id) == client);
}

TEST(ClientTable, FindsByReferenceAndByNhsNumber)
{
    test::RecordedStore recorded;
    ClientTable clients(recorded.db);
    auto other = test::client(2, "Ola", "Nowak", date(1979, 2, 3));
    other.details.nhsNumber = test::nhsNumber("9990000018");
    const auto id = clients.insert(other);
    EXPECT_EQ(clients.findByRef(test::clientRef("KW-0413")), id);
    EXPECT_EQ(clients.findByNhsNumber(test::nhsNumber("9990000018")), id);
    EXPECT_FALSE(clients.findByRef(test::clientRef("KW-0414")));
    EXPECT_FALSE(clients.findByNhsNumber(test::nhsNumber("9434765919")));
    EXPECT_FALSE(clients.find(ClientId{99}));
    EXPECT_EQ(clients.count(), 2);
}

TEST(ClientTable, TellsWhoSomebodyIsWithEveryName)
{
    test::RecordedStore recorded;
    ClientTable clients(recorded.db);
    auto client = test::client();
    client.details.name = {"Ms", "Marsh", "Carys", "Caz", {"Caz Jones", "Carys Bell"}};
    ASSERT_TRUE(clients.update(client, 1, test::stamp()));
    EXPECT_EQ(clients.identity(client.id), (ClientIdentity{client.id, client.ref, client.details.name,
                                                           client.details.born, std::nullopt}));
    EXPECT_FALSE(clients.identity(ClientId{99}));
}

TEST(ClientTable, RefusesANumberThatSomebodyElseHas)
{
    test::RecordedStore recorded;
    ClientTable clients(recorded.db);
    try {
        clients.insert(test::client());
        FAIL() << "the reference is taken";
    } catch (const SqlError& error) {
        EXPECT_TRUE(error.isUniqueConstraint());
    }
}

TEST(ClientTable, RefusesAStaleSaveAndLeavesEverything)
{
    test::RecordedStore recorded;
    ClientTable clients(recorded.db);
    auto mine = test::client();
    mine.details.gender = "woman";
    mine.details.name.aliases = {"Caz Jones"};
    ASSERT_TRUE(clients.update(mine, 1, test::stamp()));
    const auto saved = clients.find(mine.id);

    auto theirs = test::client();
    theirs.details.name.family = "Bell";
    EXPECT_FALSE(clients.update(theirs, 1, test::stamp()));
    EXPECT_EQ(clients.find(mine.id), saved);
    EXPECT_EQ(HistoryReader(recorded.db).past(Versioned::Client, 1).size(), 1U);
    EXPECT_FALSE(clients.update(test::client(77, "No", "Body", date(1990, 1, 1)), 1, test::stamp()));
}

TEST(ClientTable, KeepsTheReferenceWhateverIsSaved)
{
    test::RecordedStore recorded;
    ClientTable clients(recorded.db);
    auto client = test::client();
    client.ref = test::clientRef("KW-9999");
    ASSERT_TRUE(clients.update(client, 1, test::stamp()));
    EXPECT_EQ(clients.find(client.id)->ref, test::client().ref);
}

TEST(ClientTable, MarksADeathOnceAndKeepsTheRowBefore)
{
    test::RecordedStore recorded;
    ClientTable clients(recorded.db);
    clients.markDied(ClientId{1}, test::today(), test::stamp());
    const auto found = clients.find(ClientId{1});
    EXPECT_EQ(found->diedOn, test::today());
    EXPECT_EQ(found->version, 2);
    EXPECT_THAT(HistoryReader(recorded.db).past(Versioned::Client, 1).front().was,
                testing::HasSubstr("\"died_on\":null"));
}

TEST(ClientTable, NumbersTheNextClientAfterTheOneBefore)
{
    test::Store store;
    ClientTable clients(store.db);
    const auto next = [&] { return clients.nextRef().text(); };
    const auto add = [&](std::string_view ref) {
        auto client = test::client();
        client.ref = test::clientRef(ref);
        clients.insert(client);
    };
    EXPECT_EQ(next(), "KW-0001");
    add("KW-0001");
    EXPECT_EQ(next(), "KW-0002");
    add("OLD-77"); // from another system
    add("KW-X1");
    EXPECT_EQ(next(), "KW-0002");
    add("KW-9999");
    EXPECT_EQ(next(), "KW-10000");
    add("KW-0500"); // the number after it is free
    EXPECT_EQ(next(), "KW-0501");
    add("KW-0502");
    add("KW-0501"); // the number after it is not
    EXPECT_EQ(next(), "KW-0503");
}

TEST(ClientTable, ReadsACaseloadWithEveryListWhereItBelongs)
{
    test::RecordedStore recorded;
    ClientTable clients(recorded.db);
    std::vector<Client> expected{*clients.find(ClientId{1})};
    for (const char* given : {"Ola", "Femi", "Siân"}) {
        auto client = *clients.find(recorded.addClient(given, "Hughes"));
        client.details.name.aliases = {std::string(given) + " alias", "second"};
        client.details.phones = {{"07700 900123", given, {}, {}}};
        client.details.people = {{given, "mother", {}, "", {}, {}, true, ""}};
        ASSERT_TRUE(clients.update(client, 1, test::stamp()));
        expected.push_back(*clients.find(client.id));
    }
    EXPECT_EQ(clients.within(ClientScope::ofService(std::nullopt, 100)), expected);
}

} // namespace keywork::store
