#include "store/client_search.h"

#include "base/text.h"
#include "recorded_store.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace keywork::store {

using domain::ClientId;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

namespace {

struct Search : testing::Test {
    ClientId add(domain::PersonName name)
    {
        auto client = test::client(++m_added, "", "", date(1990, 1, 1));
        client.details.name = std::move(name);
        return clients.insert(client);
    }
    ClientId add(std::string given, std::string family)
    {
        return add(test::name(std::move(given), std::move(family)));
    }

    // Those that the domain says were meant, as a use case would show them.
    std::vector<ClientId> found(std::string_view typed, std::size_t enough = 20) const
    {
        const auto words = foldedWords(typed);
        std::vector<ClientId> ids;
        for (const auto& candidate : search.byWords(words, enough)) {
            if (domain::matchName(words, candidate.keys)) ids.push_back(candidate.id);
        }
        std::sort(ids.begin(), ids.end());
        return ids;
    }

    test::Store store;
    ClientTable clients{store.db};
    ClientSearch search{store.db};

private:
    int m_added = 0;
};

} // namespace

TEST_F(Search, FindsByTheBeginningOfAnyName)
{
    const auto carys = add({"Ms", "Marsh", "Carys", "Caz", {"Anna Bell"}});
    const auto marcus = add("Marcus", "Okafor");
    EXPECT_THAT(found("mar"), ElementsAre(carys, marcus));
    EXPECT_THAT(found("CAR"), ElementsAre(carys));
    EXPECT_THAT(found("caz"), ElementsAre(carys));
    EXPECT_THAT(found("bel"), ElementsAre(carys));
    EXPECT_THAT(found("marsh car"), ElementsAre(carys));
    EXPECT_THAT(found("marsh oka"), IsEmpty());
    EXPECT_THAT(found(""), IsEmpty());
    EXPECT_THAT(found("zz"), IsEmpty());
}

TEST_F(Search, FindsAWordThatIsOneEditAway)
{
    const auto carys = add("Carys", "Marsh");
    add("Ola", "Nowak");
    for (const char* typed : {"cars", "carrys", "catys", "crays", "marhs", "carys mrash"}) {
        EXPECT_THAT(found(typed), ElementsAre(carys)) << typed;
    }
}

TEST_F(Search, FindsAWordThatSoundsTheSame)
{
    const auto stephen = add("Stephen", "Clarke");
    EXPECT_THAT(found("steven"), ElementsAre(stephen));
    EXPECT_THAT(found("steven clark"), ElementsAre(stephen));
}

TEST_F(Search, FindsAMisspeltNameWithTheBeginningOfAnother)
{
    const auto carys = add("Carys", "Marsh");
    add("Carys", "Okafor");
    EXPECT_THAT(found("karis ma"), ElementsAre(carys));
    EXPECT_THAT(found("c mrash"), ElementsAre(carys));
}

TEST_F(Search, FindsNamesOfManyScriptsAndSpellings)
{
    const auto polish = add("Łukasz", "Żółć");
    const auto welsh = add("Siân", "Prŷs");
    const auto irish = add("Aoife", "O’Neill-Byrne");
    const auto arabic = add("محمد", "علي");
    const auto chinese = add("小明", "王");
    const auto adlam = add("𞤃𞤢𞤥𞤢𞤣𞤵", "Bah"); // a script younger than most tables of letters
    EXPECT_THAT(found("lukasz zol"), ElementsAre(polish));
    EXPECT_THAT(found("sian prys"), ElementsAre(welsh));
    EXPECT_THAT(found("oneill"), ElementsAre(irish));
    EXPECT_THAT(found("o'neill byr"), ElementsAre(irish));
    EXPECT_THAT(found("محم"), ElementsAre(arabic));
    EXPECT_THAT(found("王"), ElementsAre(chinese));
    EXPECT_THAT(found("𞤃𞤢"), ElementsAre(adlam));
}

TEST_F(Search, TakesWhateverIsTypedAsWordsOnly)
{
    const auto carys = add("Carys", "Near");
    EXPECT_THAT(found("carys AND near"), IsEmpty());
    EXPECT_THAT(found("near"), ElementsAre(carys));
    EXPECT_THAT(found("\"car* near\""), ElementsAre(carys));
    EXPECT_THAT(found("'; DROP TABLE client; --"), IsEmpty());
}

TEST_F(Search, FollowsARename)
{
    const auto id = add("Carys", "Marsh");
    auto client = *clients.find(id);
    client.details.name = test::name("Carys", "Bell");
    ASSERT_TRUE(clients.update(client, 1, test::stamp()));
    EXPECT_THAT(found("bell"), ElementsAre(id));
    EXPECT_THAT(found("bwll"), ElementsAre(id));
    EXPECT_THAT(found("marsh"), IsEmpty());
    EXPECT_THAT(found("mrash"), IsEmpty());
}

TEST_F(Search, LooksFurtherOnlyWhenCloserWaysGiveTooFew)
{
    const auto exact = add("Steven", "Bell");
    const auto begins = add("Stevenson", "Marsh");
    const auto sounds = add("Stephen", "Clarke");
    EXPECT_THAT(found("steven", 2), ElementsAre(exact, begins));
    EXPECT_THAT(found("steven", 3), ElementsAre(exact, begins, sounds));
}

TEST_F(Search, IsNotLostInACommonName)
{
    for (int i = 0; i < 1200; ++i) add("Mohammed", "Khan");
    const auto rare = add("Mohammed", "Xanthopoulos");
    const auto found1 = search.byWords({"xanthopoulos"}, 20);
    ASSERT_EQ(found1.size(), 1U);
    EXPECT_THAT(found("muhamad xan"), ElementsAre(rare));
    EXPECT_THAT(found("mohammed xanthopolous"), ElementsAre(rare));
    EXPECT_EQ(search.byWords({"mohammed"}, 20).size(), 400U) << "bounded";
}

TEST_F(Search, AlwaysOffersThePersonsOwnCaseload)
{
    test::RecordedStore recorded;
    recorded.addClient("Ola", "Nowak");
    const ClientSearch own(recorded.db);
    const auto mine = own.caseloadOf(domain::StaffId{1});
    ASSERT_EQ(mine.size(), 1U);
    EXPECT_EQ(mine.front().keys, domain::searchKeys(test::client().details.name));
    EXPECT_THAT(own.caseloadOf(domain::StaffId{2}), IsEmpty());
}

TEST_F(Search, FindsByReferenceNhsNumberAndBirth)
{
    auto client = test::client(); // KW-0412
    client.details.nhsNumber = test::nhsNumber("9990000018");
    const auto first = clients.insert(client);
    const auto second = clients.insert(test::client(2, "Abi", "Marsh", date(1988, 5, 14)));
    EXPECT_THAT(search.byRef("KW-041", 10), ElementsAre(first, second));
    EXPECT_THAT(search.byRef("KW-0413", 10), ElementsAre(second));
    EXPECT_THAT(search.byRef("KW-", 1), ElementsAre(first));
    EXPECT_THAT(search.byRef("%", 10), IsEmpty());
    EXPECT_THAT(search.byNhsNumber(test::nhsNumber("9990000018")), ElementsAre(first));
    EXPECT_THAT(search.byBirth(date(1988, 5, 14), 10), ElementsAre(second, first)) << "by name";
    EXPECT_THAT(search.byBirth(date(1988, 5, 15), 10), IsEmpty());
}

} // namespace keywork::store
