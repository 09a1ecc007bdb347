#include "domain/client/search_key.h"

#include "base/text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <fstream>
#include <ostream>
#include <sstream>

namespace keywork::domain {
namespace {

struct Pair {
    std::string left;
    std::string right;
};
void PrintTo(const Pair& row, std::ostream* out)
{
    *out << row.left << " and " << row.right;
}

// Rows of a hand-made table: two names, and where they are at home.
std::vector<Pair> pairsOf(const char* file)
{
    std::ifstream table(std::string(KEYWORK_TEST_DATA) + "/" + file);
    std::vector<Pair> pairs;
    for (std::string line; std::getline(table, line);) {
        if (line.empty() || line.front() == '#') continue;
        Pair pair;
        std::istringstream fields(line);
        std::getline(fields, pair.left, '\t');
        std::getline(fields, pair.right, '\t');
        pairs.push_back(std::move(pair));
    }
    return pairs;
}

std::string soundOf(const std::string& name)
{
    return soundKey(foldedWords(name).at(0));
}

class SoundAlike : public testing::TestWithParam<Pair> {};

TEST_P(SoundAlike, ShareAKey)
{
    EXPECT_EQ(soundOf(GetParam().left), soundOf(GetParam().right));
}

INSTANTIATE_TEST_SUITE_P(Names, SoundAlike, testing::ValuesIn(pairsOf("sound_pairs.tsv")));

class SoundDifferent : public testing::TestWithParam<Pair> {};

TEST_P(SoundDifferent, HaveDifferentKeys)
{
    EXPECT_NE(soundOf(GetParam().left), soundOf(GetParam().right));
}

INSTANTIATE_TEST_SUITE_P(Names, SoundDifferent, testing::ValuesIn(pairsOf("sound_strangers.tsv")));

TEST(SoundTables, AreLargeEnoughToMeanSomething)
{
    EXPECT_GE(pairsOf("sound_pairs.tsv").size(), 120U);
    EXPECT_GE(pairsOf("sound_strangers.tsv").size(), 60U);
}

TEST(SoundKey, IsEmptyForAWordWithoutLetters)
{
    EXPECT_EQ(soundKey(""), "");
    EXPECT_EQ(soundKey("0412"), "");
}

TEST(SoundKey, OfALetterAloneIsThatLetter)
{
    for (const char* letter : {"a", "e", "h", "k", "y", "w", "x", "q"})
        EXPECT_NE(soundKey(letter), "") << letter;
}

TEST(SoundKey, OfOtherScriptsKeepsTheirLetters)
{
    EXPECT_EQ(soundKey("王"), soundKey("王"));
    EXPECT_NE(soundKey("王"), soundKey("李"));
    EXPECT_NE(soundKey("юлия"), "");
    EXPECT_NE(soundKey("юлия"), soundKey("юрий"));
}

RC_GTEST_PROP(SoundKeyProperty, IsGivenForAnyWordAndDoesNotGrowBeyondItTwice, ())
{
    for (const auto& word : foldedWords(*rc::gen::arbitrary<std::string>()))
        RC_ASSERT(soundKey(word).size() <= 2 * word.size() + 5);
}

RC_GTEST_PROP(SoundKeyProperty, DoesNotHearDoubledConsonants, ())
{
    const auto consonant = std::string(1, *rc::gen::elementOf(std::string("bdfklmnprstz")));
    const auto before = *rc::gen::elementOf(std::vector<std::string>{"a", "ha", "mo", "ke", "shi"});
    const auto after = *rc::gen::elementOf(std::vector<std::string>{"a", "an", "el", "im"});
    RC_ASSERT(soundKey(before + consonant + after) == soundKey(before + consonant + consonant + after));
}

// Searching by sound must not bring up half of the service.
TEST(SoundKey, TellsMostNamesOfTheTablesApart)
{
    std::vector<std::string> names;
    for (const auto& pair : pairsOf("sound_pairs.tsv"))
        names.push_back(pair.left); // one of each group of spellings
    for (const auto& pair : pairsOf("sound_strangers.tsv")) names.push_back(pair.left);
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    std::vector<std::string> keys;
    std::transform(names.begin(), names.end(), std::back_inserter(keys), soundOf);
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    EXPECT_GE(keys.size() * 10, names.size() * 8);
}

} // namespace
} // namespace keywork::domain
