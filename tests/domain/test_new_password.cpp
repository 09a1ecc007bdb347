#include "domain/staff/account.h"
#include "domain/staff/new_password.h"

#include <gtest/gtest.h>

namespace keywork::domain {
namespace {

const PasswordPolicy policy{12,
                            {"password", "letmein", "welcome", "summer", "liverpool", "dragon", "monkey",
                             "horse", "keyworker", "qwerty"}};
const std::vector<std::string> about = {"s.okafor", "Sam Okafor", "Harbour Lights Recovery Service"};

struct Try {
    const char* password;
    std::optional<PasswordRefusal> refusal;
};

class NewPassword : public testing::TestWithParam<Try> {};

TEST_P(NewPassword, IsTakenUnlessItIsGuessedFirst)
{
    EXPECT_EQ(refusalOf(GetParam().password, about, policy), GetParam().refusal) << GetParam().password;
}

INSTANTIATE_TEST_SUITE_P(
    Taken, NewPassword,
    testing::Values(Try{"three herons at dawn", std::nullopt},
                    Try{"correct horse battery staple", std::nullopt},
                    Try{"dragon monkey horse", std::nullopt}, // three words are no longer guessed first
                    Try{"26GY-AWPM-QNWH-WSW4", std::nullopt}, Try{"pass the marmalade", std::nullopt},
                    Try{"łąki pełne żab", std::nullopt}, Try{"我的密碼很長很長而且很難", std::nullopt},
                    Try{"h7#kQ2!vLp9z", std::nullopt}));
INSTANTIATE_TEST_SUITE_P(
    Refused, NewPassword,
    testing::Values(
        Try{"", PasswordRefusal::TooShort}, Try{"eleven char", PasswordRefusal::TooShort},
        Try{"żółćżółć", PasswordRefusal::TooShort}, // eight characters in sixteen bytes
        Try{"aaaaaaaaaaaaaa", PasswordRefusal::TooPlain}, Try{"abcabcabcabcabc", PasswordRefusal::TooPlain},
        Try{"123456789012", PasswordRefusal::TooPlain}, Try{"0987654321098", PasswordRefusal::TooPlain},
        Try{"qwertyuiopasdf", PasswordRefusal::TooPlain}, Try{"abcdefghijklm", PasswordRefusal::TooPlain},
        Try{"Password1234!", PasswordRefusal::Common}, Try{"P@ssw0rd!2026", PasswordRefusal::Common},
        Try{"passwordpassword", PasswordRefusal::Common}, Try{"letmeinletmein", PasswordRefusal::Common},
        Try{"Welcome2026!!", PasswordRefusal::Common}, Try{"summer2026summer", PasswordRefusal::Common},
        Try{"!!!Liverpool1892", PasswordRefusal::Common}, Try{"horse-monkey-1", PasswordRefusal::Common},
        Try{"SamOkafor2026", PasswordRefusal::LikePerson}, Try{"okafor.okafor", PasswordRefusal::LikePerson},
        Try{"HarbourLights1", PasswordRefusal::LikePerson},
        Try{"three\nherons at dawn", PasswordRefusal::NotText},
        Try{"three herons \xff at dawn", PasswordRefusal::NotText}));

TEST(NewPasswordLength, IsAsThePolicyHasItAndHasAnEnd)
{
    auto strict = policy;
    strict.leastCharacters = 20;
    EXPECT_EQ(refusalOf("three herons at dawn", about, strict), std::nullopt);
    EXPECT_EQ(refusalOf("three herons at daw", about, strict), PasswordRefusal::TooShort);
    EXPECT_EQ(refusalOf(std::string(1025, 'x'), about, policy), PasswordRefusal::NotText);
}

TEST(Account, IsMadeSmallAndTrimmed)
{
    EXPECT_EQ(accountFrom(" S.Okafor "), "s.okafor");
    EXPECT_EQ(accountFrom("a-khan_2"), "a-khan_2");
}

TEST(Account, IsRefusedWhenItIsNone)
{
    EXPECT_EQ(accountFrom("").error(), AccountRefusal::Empty);
    EXPECT_EQ(accountFrom("a").error(), AccountRefusal::Empty);
    EXPECT_EQ(accountFrom(std::string(61, 'a')).error(), AccountRefusal::TooLong);
    EXPECT_EQ(accountFrom("sam okafor").error(), AccountRefusal::WrongCharacter);
    EXPECT_EQ(accountFrom("zoë").error(), AccountRefusal::WrongCharacter);
    EXPECT_EQ(accountFrom("../sam").error(), AccountRefusal::WrongCharacter);
}

} // namespace
} // namespace keywork::domain
