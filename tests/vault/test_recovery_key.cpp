#include "vault/recovery_key.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <set>

namespace keywork::vault {
namespace {

using Kind = RecoveryKeyError::Kind;

bool opensTheSame(const RecoveryKey& left, const RecoveryKey& right)
{
    const auto one = left.password();
    const auto other = right.password();
    return std::equal(one.characters().begin(), one.characters().end(), other.characters().begin(),
                      other.characters().end());
}

TEST(RecoveryKey, IsEightGroupsOfSevenThatAreReadBack)
{
    const auto key = RecoveryKey::random();
    const auto text = key.text();
    ASSERT_EQ(text.size(), 63u);
    for (std::size_t i = 0; i < text.size(); ++i) EXPECT_EQ(text[i] == '-', i % 8 == 7) << i;
    const auto read = RecoveryKey::parse(text);
    ASSERT_TRUE(read);
    EXPECT_TRUE(opensTheSame(*read, key));
    EXPECT_NE(RecoveryKey::random().text(), text);
}

TEST(RecoveryKey, IsReadInSmallLettersWithSpacesOrInOneRun)
{
    const auto key = RecoveryKey::random();
    auto spaced = key.text();
    std::replace(spaced.begin(), spaced.end(), '-', ' ');
    std::transform(spaced.begin(), spaced.end(), spaced.begin(),
                   [](unsigned char letter) { return std::tolower(letter); });
    auto run = key.text();
    run.erase(std::remove(run.begin(), run.end(), '-'), run.end());
    ASSERT_TRUE(RecoveryKey::parse(spaced));
    ASSERT_TRUE(RecoveryKey::parse(run + "\n"));
    EXPECT_TRUE(opensTheSame(*RecoveryKey::parse(spaced), key));
    EXPECT_TRUE(opensTheSame(*RecoveryKey::parse(run), key));
}

TEST(RecoveryKey, TakesLettersForTheDigitsThatTheyLookLike)
{
    for (int i = 0; i < 50; ++i) {
        const auto key = RecoveryKey::random();
        auto typed = key.text();
        std::replace(typed.begin(), typed.end(), '0', 'o');
        std::replace(typed.begin(), typed.end(), '1', 'l');
        const auto read = RecoveryKey::parse(typed);
        ASSERT_TRUE(read) << typed;
        EXPECT_TRUE(opensTheSame(*read, key));
    }
}

TEST(RecoveryKey, NamesTheGroupInWhichSomethingIsWrong)
{
    const auto text = RecoveryKey::random().text();
    EXPECT_EQ(RecoveryKey::parse("").error(), (RecoveryKeyError{Kind::NotEightGroups, 0}));
    EXPECT_EQ(RecoveryKey::parse(text.substr(8)).error(), (RecoveryKeyError{Kind::NotEightGroups, 0}));
    EXPECT_EQ(RecoveryKey::parse("A" + text).error(), (RecoveryKeyError{Kind::WrongLength, 1}));
    auto strange = text;
    strange[17] = 'U';
    EXPECT_EQ(RecoveryKey::parse(strange).error(), (RecoveryKeyError{Kind::WrongCharacter, 3}));
}

// Three bits: of eight slips of the pen seven are found in their group. The others open nothing.
TEST(RecoveryKey, FindsMostSlipsOfThePenInTheirGroup)
{
    constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    int slips = 0;
    int found = 0;
    for (int round = 0; round < 20; ++round) {
        const auto text = RecoveryKey::random().text();
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (text[i] == '-') continue;
            auto typed = text;
            typed[i] = alphabet[(alphabet.find(text[i]) + 5) % alphabet.size()];
            ++slips;
            const auto read = RecoveryKey::parse(typed);
            if (read) continue;
            ++found;
            EXPECT_EQ(read.error(), (RecoveryKeyError{Kind::Mistyped, static_cast<int>(i / 8) + 1}));
        }
    }
    EXPECT_GT(found, slips * 3 / 4) << found << " of " << slips;
}

} // namespace
} // namespace keywork::vault
