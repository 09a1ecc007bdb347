#include "domain/client/name_match.h"

#include "base/text.h"
#include "support/builders.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <ostream>
#include <set>

namespace keywork::domain {
namespace {

using Part = NameKey::Part;

PersonName carys()
{
    return {"Ms", "Marsh", "Carys", "Caz", {"Jo Summers"}};
}

std::optional<NameMatch> match(const char* typed, const PersonName& name)
{
    return matchName(foldedWords(typed), searchKeys(name));
}

TEST(SearchKeys, AreTheWordsOfEveryNameButNotTheTitle)
{
    const std::vector<NameKey> expected = {{Part::Family, "marsh", soundKey("marsh")},
                                           {Part::Given, "carys", soundKey("carys")},
                                           {Part::Preferred, "caz", soundKey("caz")},
                                           {Part::Alias, "jo", soundKey("jo")},
                                           {Part::Alias, "summers", soundKey("summers")}};
    EXPECT_EQ(searchKeys(carys()), expected);
}

TEST(SearchKeys, HoldEveryWordOnceUnderItsFirstPlace)
{
    const auto keys = searchKeys({"", "Marsh", "Carys", "Carys", {"Caz Marsh"}});
    ASSERT_EQ(keys.size(), 3U);
    EXPECT_EQ(keys[0].part, Part::Family);
    EXPECT_EQ(keys[2].word, "caz");
}

TEST(SearchKeys, JoinNamesOfSeveralWords)
{
    EXPECT_TRUE(match("smithjones", test::name("Ann", "Smith-Jones")));
    EXPECT_TRUE(match("abdulrahman", test::name("Abdul Rahman", "Khan")));
    EXPECT_TRUE(match("oneill", test::name("Sean", "O'Neill")));
}

TEST(SearchKeys, KnowWhatFollowsAnApostropheAlsoAlone)
{
    for (const char* typed : {"oneill", "o'neill", "o neill", "neill", "o’neil"}) {
        EXPECT_TRUE(match(typed, test::name("Sean", "O’Neill"))) << typed;
    }
    EXPECT_EQ(searchKeys(test::name("Sean", "O’Neill")).size(), 3U); // no "o" alone
}

struct Search {
    const char* typed;
    MatchReason reason;
    int rank;
};
void PrintTo(const Search& row, std::ostream* out)
{
    *out << '"' << row.typed << '"';
}

class SearchForCarysMarsh : public testing::TestWithParam<Search> {};

TEST_P(SearchForCarysMarsh, FindsHerAndSaysWhy)
{
    const auto found = match(GetParam().typed, carys());
    ASSERT_TRUE(found);
    EXPECT_EQ(code(found->reason), code(GetParam().reason));
    EXPECT_EQ(found->rank, GetParam().rank);
}

INSTANTIATE_TEST_SUITE_P(
    Typed, SearchForCarysMarsh,
    testing::Values(
        Search{"carys marsh", MatchReason::WholeName, 0}, Search{"Marsh, Carys", MatchReason::WholeName, 0},
        Search{"MARSH", MatchReason::WholeName, 0}, Search{"caz marsh", MatchReason::WholeName, 0},
        Search{"car", MatchReason::BeginsWith, 1}, Search{"m", MatchReason::BeginsWith, 1},
        Search{"carys ma", MatchReason::BeginsWith, 1}, Search{"mar car", MatchReason::BeginsWith, 2},
        Search{"jo", MatchReason::Alias, 2}, Search{"jo summers", MatchReason::Alias, 4},
        Search{"summ", MatchReason::Alias, 2}, Search{"marsh summers", MatchReason::Alias, 2},
        Search{"mrash", MatchReason::NearSpelling, 3}, Search{"mash", MatchReason::NearSpelling, 3},
        Search{"caryss", MatchReason::NearSpelling, 3}, Search{"cax", MatchReason::NearSpelling, 3},
        Search{"karis marsh", MatchReason::SoundsAlike, 4},
        Search{"Kerris Marshe", MatchReason::SoundsAlike, 7},
        Search{"karis somers", MatchReason::SoundsAlike, 8}));

class SearchForSomebodyElse : public testing::TestWithParam<const char*> {};

TEST_P(SearchForSomebodyElse, DoesNotFindCarysMarsh)
{
    EXPECT_FALSE(match(GetParam(), carys()));
}

INSTANTIATE_TEST_SUITE_P(Typed, SearchForSomebodyElse,
                         testing::Values("", "chris", "carys jones", "marshes marsh", "morris",
                                         "arsh carys x", "ca z", "cxz9", "ms", "marshall", "cz", "王"));

TEST(NearSpelling, OfThreeLettersMustKeepTheirNumberAndOfTwoIsNone)
{
    EXPECT_TRUE(match("cex", test::name("", "Cax")));
    EXPECT_FALSE(match("lex", test::name("", "Lx")));
    EXPECT_FALSE(match("ab", test::name("", "Ax")));
}

TEST(Match, PrefersTheBestWordForEachTypedOne)
{
    const auto found = match("caris", {"", "Carys", "Caris", "", {}});
    ASSERT_TRUE(found);
    EXPECT_EQ(found->reason, MatchReason::WholeName);
}

RC_GTEST_PROP(MatchProperty, FindsAnyNameByItsOwnWordsInAnyOrder, ())
{
    const auto word =
        rc::gen::nonEmpty(rc::gen::container<std::string>(rc::gen::inRange('a', static_cast<char>('z' + 1))));
    const auto name = test::name(*word, *word);
    auto typed = foldedWords(name.given + " " + name.family);
    std::reverse(typed.begin(), typed.end());
    const auto found = matchName(typed, searchKeys(name));
    RC_ASSERT(found.has_value());
    RC_ASSERT(found->reason == MatchReason::WholeName);
    RC_ASSERT(found->rank == 0);
}

TEST(DeletionKeys, AreTheWordAndEveryWordOneLetterShorter)
{
    EXPECT_EQ(deletionKeys("caz"), (std::vector<std::string>{"caz", "az", "ca", "cz"}));
    EXPECT_EQ(deletionKeys("aa"), (std::vector<std::string>{"aa", "a"}));
    EXPECT_EQ(deletionKeys("a"), std::vector<std::string>{"a"});
    EXPECT_EQ(deletionKeys("王小"), (std::vector<std::string>{"王小", "小", "王"}));
}

TEST(DeletionKeys, OfAPageOfTextAreOnlyTheText)
{
    EXPECT_EQ(deletionKeys(std::string(1'000'000, 'x')).size(), 1U);
    EXPECT_EQ(deletionKeys("ab" + std::string(398, 'x')).size(), 4U);
}

RC_GTEST_PROP(DeletionKeysProperty, AreSharedByWordsWithinOneEdit, ())
{
    const auto word = rc::gen::suchThat(rc::gen::container<std::string>(rc::gen::element('a', 'b', 'c', 'd')),
                                        [](const std::string& letters) { return letters.size() >= 2; });
    const auto left = *word;
    auto right = left;
    const auto at = *rc::gen::inRange<std::size_t>(0, right.size());
    switch (*rc::gen::inRange(0, 4)) {
    case 0: right.erase(at, 1); break;
    case 1: right.insert(at, 1, 'x'); break;
    case 2: right[at] = 'x'; break;
    default: std::swap(right[at], right[(at + 1) % right.size()]); break;
    }
    RC_PRE(withinOneEdit(left, right));
    const auto leftKeys = deletionKeys(left);
    const auto rightKeys = deletionKeys(right);
    RC_ASSERT(std::find_first_of(leftKeys.begin(), leftKeys.end(), rightKeys.begin(), rightKeys.end()) !=
              leftKeys.end());
    RC_ASSERT(std::set<std::string>(leftKeys.begin(), leftKeys.end()).size() == leftKeys.size());
}

} // namespace
} // namespace keywork::domain
