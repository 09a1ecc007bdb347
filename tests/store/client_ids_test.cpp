#include "store/client_ids.h"

#include "store/sql_error.h"

#include <gtest/gtest.h>

namespace keywork::store {
namespace {

Ids ids(std::initializer_list<std::int64_t> numbers)
{
    Ids all;
    for (const auto number : numbers) all.emplace_back(number);
    return all;
}

TEST(ClientIds, ArePutInOrderEachOnce)
{
    EXPECT_EQ(inOrder(ids({70, 3, 64, 3, 1, 63, 70})), ids({1, 3, 63, 64, 70}));
    EXPECT_TRUE(inOrder({}).empty());
}

TEST(ClientIds, ThatNoPersonCanHaveAreDamage)
{
    EXPECT_THROW(inOrder(ids({1, -1})), SqlError);
    EXPECT_THROW(inOrder(ids({1, 9'000'000'000'000})), SqlError);
}

TEST(ClientIds, StayInOrderWhenSomeAreAddedKeptOrLeftOut)
{
    auto all = ids({2, 5, 9});
    addAll(all, ids({1, 5, 10}));
    EXPECT_EQ(all, ids({1, 2, 5, 9, 10}));
    EXPECT_EQ(common(all, ids({0, 5, 10, 11})), ids({5, 10}));
    EXPECT_EQ(without(all, ids({2}), 3), ids({1, 5, 9}));
}

} // namespace
} // namespace keywork::store
