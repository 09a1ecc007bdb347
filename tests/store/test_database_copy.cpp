#include "store/database_copy.h"

#include "store/scratch_store.h"

#include <gtest/gtest.h>

namespace keywork::store {
namespace {

namespace fs = std::filesystem;
using test::notesIn;
using test::ScratchStore;

TEST(DatabaseCopy, IsTheWholeStoreEncryptedInOneFile)
{
    ScratchStore store;
    store.add("heron-by-the-canal");
    const auto to = store.folder / "copy.db";
    ASSERT_TRUE(copyDatabase(store.writer, store.key, to));
    EXPECT_FALSE(fs::exists(to.string() + "-wal"));
    EXPECT_FALSE(fs::exists(to.string() + ".part"));
    EXPECT_EQ(test::contentsOf(to).find("heron"), std::string::npos);
    auto copy = Database::open(to, store.key, Access::Reader);
    ASSERT_TRUE(copy);
    EXPECT_EQ(notesIn(*copy), 1);
}

TEST(DatabaseCopy, IsTheStateOfOneMomentWhileOthersWrite)
{
    ScratchStore store;
    store.add("before");
    auto reader = store.open(Access::Reader);
    ASSERT_TRUE(copyDatabase(reader, store.key, store.folder / "copy.db"));
    store.add("after");
    auto copy = *Database::open(store.folder / "copy.db", store.key, Access::Reader);
    EXPECT_EQ(notesIn(copy), 1);
}

TEST(DatabaseCopy, TakesThePlaceOfAnOlderOneAndOfLeftovers)
{
    ScratchStore store;
    const auto to = store.folder / "copy.db";
    ASSERT_TRUE(copyDatabase(store.writer, store.key, to));
    std::ofstream(to.string() + ".part") << "half";
    store.add("words");
    ASSERT_TRUE(copyDatabase(store.writer, store.key, to));
    auto copy = *Database::open(to, store.key, Access::Reader);
    EXPECT_EQ(notesIn(copy), 1);
}

TEST(DatabaseCopy, OfADamagedStoreIsNotMade)
{
    ScratchStore store;
    for (int i = 0; i < 40; ++i) store.add(std::string(1000, 'x'));
    store.close();
    test::flipBit(store.file, 5 * 4096 + 17, 2);
    auto damaged = store.open(Access::Writer);
    EXPECT_FALSE(copyDatabase(damaged, store.key, store.folder / "copy.db"));
    EXPECT_FALSE(fs::exists(store.folder / "copy.db"));
}

} // namespace
} // namespace keywork::store
