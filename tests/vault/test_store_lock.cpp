#include "vault/store_lock.h"

#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <optional>

namespace keywork::vault {
namespace {

using std::chrono::milliseconds;

TEST(StoreLock, IsHeldByOneAtATime)
{
    const test::TemporaryFolder folder;
    const auto lockFile = folder / "store.lock";
    auto first = StoreLock::take(lockFile);
    ASSERT_TRUE(first);
    const auto second = StoreLock::take(lockFile, milliseconds(0));
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error(), LockError::Taken);

    {
        const StoreLock letGo = std::move(*first);
    }
    EXPECT_TRUE(StoreLock::take(lockFile, milliseconds(0)));
}

TEST(StoreLock, IsMadeAgainWhenItsFileIsMissing)
{
    const test::TemporaryFolder folder;
    const auto lockFile = folder / "store.lock";
    EXPECT_TRUE(StoreLock::take(lockFile));
    std::filesystem::remove(lockFile);
    EXPECT_TRUE(StoreLock::take(lockFile));
    EXPECT_TRUE(std::filesystem::exists(lockFile));
}

TEST(StoreLock, IsRefusedWhereNoFileCanBe)
{
    const test::TemporaryFolder folder;
    const auto lock = StoreLock::take(folder / "missing" / "store.lock", milliseconds(0));
    ASSERT_FALSE(lock);
    EXPECT_EQ(lock.error(), LockError::Unusable);
}

} // namespace
} // namespace keywork::vault
