#include "domain/client/search_key.h"

#include "base/text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <fstream>
#include <sstream>

namespace keywork::domain {
namespace {

struct Pair {
    std::string left;
    std::string right;
};

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

TEST(NamesSaidAlike, ShareAKey)
{
    for (const auto& [left, right] : pairsOf("sound_pairs.tsv")) {
        EXPECT_EQ(soundOf(left), soundOf(right)) << left << " and " << right;
    }
}

TEST(NamesSaidDifferently, HaveDifferentKeys)
{
    for (const auto& [left, right] : pairsOf("sound_strangers.tsv")) {
        EXPECT_NE(soundOf(left), soundOf(right)) << left << " and " << right;
    }
}

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

TEST(SoundKey, OfOtherScriptsIsTextEvenWhenItsBytesRepeat)
{
    EXPECT_TRUE(isValidUtf8(soundKey("ホッタ")));
    EXPECT_EQ(soundKey("ッ"), "ッ");
}

RC_GTEST_PROP(SoundKeyProperty, IsTextForAnyWordAndNotMuchLonger, ())
{
    const auto letters = rc::gen::inRange<char32_t>(U' ', 0x3100);
    std::string text;
    for (const char32_t letter : *rc::gen::container<std::u32string>(letters)) {
        const auto bits = [&](int from) { return static_cast<char>(0x80U | ((letter >> from) & 0x3FU)); };
        if (letter < 0x80) text += static_cast<char>(letter);
        else if (letter < 0x800) text += {static_cast<char>(0xC0U | (letter >> 6U)), bits(0)};
        else text += {static_cast<char>(0xE0U | (letter >> 12U)), bits(6), bits(0)};
    }
    for (const auto& word : foldedWords(text)) {
        RC_ASSERT(isValidUtf8(soundKey(word)));
        RC_ASSERT(soundKey(word).size() <= 2 * word.size() + 5);
    }
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
