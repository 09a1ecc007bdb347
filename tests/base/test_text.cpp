#include "base/text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <ostream>

namespace keywork {
namespace {

using Words = std::vector<std::string>;

struct Folded {
    const char* text;
    const char* folded;
};
void PrintTo(const Folded& row, std::ostream* out)
{
    *out << '"' << row.text << '"';
}

class Fold : public testing::TestWithParam<Folded> {};

TEST_P(Fold, TakesAwayCaseAndMarks)
{
    EXPECT_EQ(fold(GetParam().text), GetParam().folded);
}

INSTANTIATE_TEST_SUITE_P(
    Names, Fold,
    testing::Values(Folded{"", ""}, Folded{"Ó Néill", "o neill"}, Folded{"O\u0301 Ne\u0301ill", "o neill"},
                    Folded{"ŁUKASZ", "lukasz"}, Folded{"Çelik", "celik"}, Folded{"Straße", "strasse"},
                    Folded{"Yıldız", "yildiz"}, Folded{"İbrahim", "ibrahim"}, Folded{"Øyvind", "oyvind"},
                    Folded{"Nguyễn", "nguyen"}, Folded{"Đỗ", "do"}, Folded{"Æthel", "aethel"},
                    Folded{"Þóra", "thora"}, Folded{"Ĥasan Ħ", "hasan h"}, Folded{"Əli", "eli"},
                    Folded{"\uFF28\uFF55\uFF57", "huw"}, Folded{"ﬁona", "fiona"},
                    Folded{"Σίσυφος", "σισυφοσ"}, Folded{"ЮЛИЯ", "юлия"}, Folded{"محمّد", "محمد"},
                    Folded{"王小明", "王小明"}, Folded{"a\u00ADb", "ab"}, Folded{"œuvre", "oeuvre"},
                    Folded{"Guðrún", "gudrun"}));

TEST(FoldOfBrokenText, KeepsAPlaceForEveryByte)
{
    EXPECT_EQ(fold("a\xFF"
                   "b"),
              "a\uFFFDb");
    EXPECT_EQ(fold("\xC3"), "\uFFFD");
    EXPECT_EQ(fold("\xED\xA0\x80"), "\uFFFD\uFFFD\uFFFD"); // half of a surrogate pair is no character
}

RC_GTEST_PROP(FoldProperty, ChangesNothingTheSecondTimeAndIsAlwaysText, ())
{
    const auto bytes = *rc::gen::arbitrary<std::string>();
    const auto once = fold(bytes);
    RC_ASSERT(isValidUtf8(once));
    RC_ASSERT(fold(once) == once);
}

TEST(FoldedWords, SplitAtEverythingThatIsNeitherLetterNorDigit)
{
    EXPECT_EQ(foldedWords("MARSH, Carys (Ms)"), (Words{"marsh", "carys", "ms"}));
    EXPECT_EQ(foldedWords("Smith-Jones"), (Words{"smith", "jones"}));
    EXPECT_EQ(foldedWords("KW-0412"), (Words{"kw", "0412"}));
    EXPECT_EQ(foldedWords(" \u00A0\t"), Words{});
    EXPECT_EQ(foldedWords(""), Words{});
}

TEST(FoldedWords, JoinAtEveryKindOfApostrophe)
{
    for (const char* name : {"O'Neill", "O’Neill", "O‘Neill", "O`Neill", "O´Neill", "OʼNeill", "OʻNeill",
                             "Oʾneill", "Oʿneill"}) {
        EXPECT_EQ(foldedWords(name), Words{"oneill"}) << name;
    }
}

TEST(FoldedWords, PartAtApostrophesWhenAskedTo)
{
    EXPECT_EQ(foldedWords("O’Neill", Apostrophe::Parts), (Words{"o", "neill"}));
    EXPECT_EQ(foldedWords("D´Souza Lima", Apostrophe::Parts), (Words{"d", "souza", "lima"}));
    EXPECT_EQ(foldedWords("Marsh", Apostrophe::Parts), Words{"marsh"});
}

RC_GTEST_PROP(FoldedWordsProperty, AreFoldedAndNeverEmpty, ())
{
    for (const auto& word : foldedWords(*rc::gen::arbitrary<std::string>())) {
        RC_ASSERT(!word.empty());
        RC_ASSERT(fold(word) == word);
    }
}

TEST(ValidUtf8, IsToldFromBrokenBytes)
{
    EXPECT_TRUE(isValidUtf8(""));
    EXPECT_TRUE(isValidUtf8("Siân 王 🙂"));
    for (const char* broken : {"\xFF", "\xC3", "\xC0\x80", "\xED\xA0\x80", "\xF5\x80\x80\x80", "a\x80"}) {
        EXPECT_FALSE(isValidUtf8(broken));
    }
}

TEST(Trimmed, LosesWhiteSpaceOfEveryScriptAtBothEnds)
{
    EXPECT_EQ(trimmed(" \t\r\n\f\v"), "");
    EXPECT_EQ(trimmed(""), "");
    EXPECT_EQ(trimmed("  Carys Marsh \n"), "Carys Marsh");
    EXPECT_EQ(trimmed("\u00A0\u2003\u3000Ana\u2028\u200B\uFEFF"), "Ana");
    EXPECT_EQ(trimmed("\uFEFFAna\u2060"), "Ana");
    EXPECT_EQ(trimmed("é"), "é");
    EXPECT_EQ(trimmed(" \xFF "), "\xFF");
    EXPECT_EQ(trimmed(" Siân 王 "), "Siân 王");
    EXPECT_EQ(trimmed("😀\u3000"), "😀");
    EXPECT_EQ(trimmed("a\x85"), "a\x85") << "half a character is no white space";
}

TEST(ControlCharacter, IsFoundAnywhereInTheText)
{
    EXPECT_TRUE(hasControlCharacter("a\nb"));
    EXPECT_TRUE(hasControlCharacter(std::string("a\0b", 3)));
    EXPECT_TRUE(hasControlCharacter("\x7F"));
    EXPECT_TRUE(hasControlCharacter("a\u2028"));
    EXPECT_TRUE(hasControlCharacter("a\u2029"));
    EXPECT_TRUE(hasControlCharacter("\u202Eevil")); // would be shown backwards
    EXPECT_TRUE(hasControlCharacter("\u2066a"));
    EXPECT_FALSE(hasControlCharacter("Siân O’Neill-王"));
    EXPECT_FALSE(hasControlCharacter("می\u200Cخواهم")); // a Persian word needs its zero-width non-joiner
}

TEST(CharacterCount, CountsCodePoints)
{
    EXPECT_EQ(characterCount(""), 0U);
    EXPECT_EQ(characterCount("Siân"), 4U);
    EXPECT_EQ(characterCount("王小明"), 3U);
    EXPECT_EQ(characterCount("a\xFF\xFE"), 3U);
}

TEST(ToUpper, RaisesLettersOfEveryScript)
{
    EXPECT_EQ(toUpper("o’neill-siân"), "O’NEILL-SIÂN");
    EXPECT_EQ(toUpper("łuczak"), "ŁUCZAK");
    EXPECT_EQ(toUpper("юлия"), "ЮЛИЯ");
    EXPECT_EQ(toUpper("王"), "王");
}

// Edits counted the slow way: optimal string alignment over whole code points.
std::size_t edits(const std::u32string& a, const std::u32string& b)
{
    std::vector<std::vector<std::size_t>> cost(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i) cost[i][0] = i;
    for (std::size_t j = 0; j <= b.size(); ++j) cost[0][j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
            cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + change});
            const bool exchanged = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (exchanged) cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
    }
    return cost[a.size()][b.size()];
}

std::string utf8(const std::u32string& letters)
{
    std::string text;
    for (const char32_t letter : letters)
        text += letter == U'é' ? std::string("é") : std::string(1, static_cast<char>(letter));
    return text;
}

RC_GTEST_PROP(WithinOneEdit, AgreesWithCountingTheSlowWay, ())
{
    const auto word = rc::gen::container<std::u32string>(rc::gen::element(U'a', U'b', U'é'));
    const auto left = *rc::gen::resize(6, word);
    const auto right = *rc::gen::resize(6, word);
    RC_ASSERT(withinOneEdit(utf8(left), utf8(right)) == (edits(left, right) <= 1));
    RC_ASSERT(withinOneEdit(utf8(left), utf8(right)) == withinOneEdit(utf8(right), utf8(left)));
}

RC_GTEST_PROP(EditsApart, AgreesWithCountingTheSlowWay, ())
{
    const auto word = rc::gen::container<std::u32string>(rc::gen::element(U'a', U'b', U'é'));
    const auto left = *rc::gen::resize(6, word);
    const auto right = *rc::gen::resize(6, word);
    RC_ASSERT(editsApart(utf8(left), utf8(right)) == edits(left, right));
}

RC_GTEST_PROP(EditsApart, AreNeverFewerThanTheyAreSaidToBeAtLeast, ())
{
    // p and 0 share a bit; é is of more than one byte.
    const auto word = rc::gen::container<std::u32string>(rc::gen::element(U'a', U'b', U'p', U'0', U'é'));
    const auto left = *rc::gen::resize(8, word);
    const auto right = *rc::gen::resize(8, word);
    RC_ASSERT(editsApartAtLeast(utf8(left), utf8(right)) <= edits(left, right));
}

TEST(EditsApartAtLeast, AreAsManyAsLettersThatOnlyOneHas)
{
    EXPECT_EQ(editsApartAtLeast("marsh", "quinn"), 5U);
    EXPECT_EQ(editsApartAtLeast("marsh", "mrash"), 0U);
    EXPECT_EQ(editsApartAtLeast("ann", "annabelle"), 6U);
    EXPECT_EQ(editsApartAtLeast("siân", "x"), 3U) << "by length alone where a letter is more than a byte";
}

TEST(WithinOneEditTable, CountsALetterWithAMarkAsOne)
{
    EXPECT_TRUE(withinOneEdit("rené", "rene"));
    EXPECT_TRUE(withinOneEdit("marsh", "mrash"));
    EXPECT_TRUE(withinOneEdit("marsh", "marhs"));
    EXPECT_TRUE(withinOneEdit("", "a"));
    EXPECT_TRUE(withinOneEdit("marsh", "marsh"));
    EXPECT_FALSE(withinOneEdit("marsh", "mash e"));
    EXPECT_FALSE(withinOneEdit("abcd", "badc"));
    EXPECT_FALSE(withinOneEdit("ab", ""));
}

} // namespace
} // namespace keywork
