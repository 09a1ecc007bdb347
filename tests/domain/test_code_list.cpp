#include "domain/code_list.h"

#include "support/builders.h"

#include <gtest/gtest.h>

namespace keywork::domain {
namespace {

TEST(CodeList, FindsAnEntryByItsCode)
{
    const auto substances = test::substances();
    ASSERT_NE(substances.find("crack"), nullptr);
    EXPECT_EQ(substances.find("crack")->group, "nonOpiate");
    EXPECT_TRUE(substances.has("heroin"));
    EXPECT_FALSE(substances.has("Heroin"));
    EXPECT_FALSE(substances.has(""));
    EXPECT_FALSE(CodeList().has("heroin"));
}

TEST(CodeList, KeepsTheOrderInWhichItIsOffered)
{
    const auto entries = test::substances().entries();
    ASSERT_EQ(entries.size(), 3U);
    EXPECT_EQ(entries.front().code, "heroin");
}

TEST(CodeList, ReadsACodeThatIsNoLongerOnItAsItself)
{
    EXPECT_EQ(test::substances().label("heroin"), "Heroin");
    EXPECT_EQ(test::substances().label("laudanum"), "laudanum");
}

} // namespace
} // namespace keywork::domain
