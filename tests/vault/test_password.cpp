#include "vault/password.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace keywork::vault {
namespace {

std::string textOf(const Password& password)
{
    return {password.characters().begin(), password.characters().end()};
}

TEST(Password, IsTheSameHoweverTheKeyboardMakesAnAccent)
{
    const auto composed = Password::parse("caf\u00e9");
    const auto decomposed = Password::parse("cafe\u0301");
    ASSERT_TRUE(composed && decomposed);
    EXPECT_EQ(textOf(*composed), textOf(*decomposed));
}

TEST(Password, KeepsCapitalsAndSpacesAsTyped)
{
    EXPECT_EQ(textOf(*Password::parse(" Two  Words ")), " Two  Words ");
}

struct RefusedPassword {
    std::string typed;
    PasswordError why;
};

class PasswordIsRefused : public testing::TestWithParam<RefusedPassword> {};

TEST_P(PasswordIsRefused, WithTheReason)
{
    const auto password = Password::parse(GetParam().typed);
    ASSERT_FALSE(password);
    EXPECT_EQ(password.error(), GetParam().why);
}

INSTANTIATE_TEST_SUITE_P(Password, PasswordIsRefused,
                         testing::Values(RefusedPassword{"", PasswordError::Empty},
                                         RefusedPassword{std::string(1025, 'a'), PasswordError::TooLong},
                                         RefusedPassword{std::string("a\0b", 3), PasswordError::HasNul},
                                         RefusedPassword{"\xff\xfe", PasswordError::NotUtf8}));

TEST(Password, MayBeAsLongAsAPersonCanType)
{
    EXPECT_TRUE(Password::parse(std::string(Password::longestBytes, 'a')));
}

} // namespace
} // namespace keywork::vault
