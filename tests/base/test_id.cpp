#include "base/id.h"
#include "base/result.h"

#include <gtest/gtest.h>

#include <string>
#include <type_traits>
#include <unordered_set>

namespace keywork {
namespace {

using AppleId = Id<struct AppleTag>;
using PearId = Id<struct PearTag>;

// One kind of id cannot stand where another, or a bare number, is wanted.
static_assert(!std::is_convertible_v<std::int64_t, AppleId>);
static_assert(!std::is_convertible_v<AppleId, std::int64_t>);
static_assert(!std::is_constructible_v<AppleId, PearId>);
static_assert(!std::is_assignable_v<AppleId&, PearId>);
static_assert(!std::is_default_constructible_v<AppleId>);
static_assert(std::is_trivially_copyable_v<AppleId> && sizeof(AppleId) == sizeof(std::int64_t));

// A result cannot be taken for its value or its reason.
enum class Reason { TooEarly };
static_assert(!std::is_convertible_v<Result<int, Reason>, int>);
static_assert(!std::is_convertible_v<Reason, Result<int, Reason>>);

TEST(Id, IsEqualAndOrderedByItsNumber)
{
    EXPECT_EQ(AppleId{7}, AppleId{7});
    EXPECT_LT(AppleId{7}, AppleId{8});
    EXPECT_EQ(AppleId{7}.number(), 7);
}

TEST(Id, CanBeLookedUp)
{
    const std::unordered_set<AppleId> basket{AppleId{1}, AppleId{2}, AppleId{1}};
    EXPECT_EQ(basket.size(), 2U);
    EXPECT_TRUE(basket.contains(AppleId{2}));
}

TEST(Result, HoldsAValueOrAReason)
{
    const Result<std::string, Reason> value = "here";
    const Result<std::string, Reason> refusal = refuse(Reason::TooEarly);
    EXPECT_EQ(*value, "here");
    ASSERT_FALSE(refusal);
    EXPECT_EQ(refusal.error(), Reason::TooEarly);
    EXPECT_EQ(Done{}, Done{});
}

} // namespace
} // namespace keywork
