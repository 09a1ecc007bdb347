#include "vault/key_file_disk.h"

#include "support/temporary_folder.h"
#include "vault/practice_keys.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <fstream>

namespace keywork::vault {
namespace {

namespace fs = std::filesystem;

struct KeyFileOnDisk : testing::Test {
    keywork::test::TemporaryFolder folder;
    fs::path path = folder / "store.keys";
    StoreLock lock = *StoreLock::take(folder / "store.lock");
    NewKeys keys = KeyFile::create(StoreKind::Real);

    // A later version of the same keys.
    KeyFile changed() const
    {
        auto file = keys.file;
        file.setAnchor(keys.dataKey, {1, {}});
        return file;
    }
};

TEST_F(KeyFileOnDisk, IsReadBackAsItWasWritten)
{
    ASSERT_TRUE(writeNewKeyFile(lock, path, keys.file));
    const auto read = readKeyFile(path);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->bytes(), keys.file.bytes());
}

TEST_F(KeyFileOnDisk, IsForItsOwnersEyesOnlyAndLeavesNothingElseBehind)
{
    ASSERT_TRUE(writeNewKeyFile(lock, path, keys.file));
    EXPECT_EQ(fs::status(path).permissions(), fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_FALSE(fs::exists(folder / "store.keys.new"));
}

TEST_F(KeyFileOnDisk, IsNeverWrittenOverAnotherStoresKeys)
{
    const auto others = KeyFile::create(StoreKind::Real);
    ASSERT_TRUE(writeNewKeyFile(lock, path, others.file));
    EXPECT_EQ(writeNewKeyFile(lock, path, keys.file).error(), KeyWriteError::AlreadyThere);
    EXPECT_EQ(replaceKeyFile(lock, path, keys.file, others.file.generation()).error(),
              KeyWriteError::ChangedMeanwhile);
    EXPECT_EQ(readKeyFile(path)->bytes(), others.file.bytes());
}

TEST_F(KeyFileOnDisk, KeepsTheThreeVersionsBeforeTheNewest)
{
    ASSERT_TRUE(writeNewKeyFile(lock, path, keys.file));
    auto file = keys.file;
    for (int change = 0; change < 5; ++change) {
        const auto seen = file.generation();
        file.setAnchor(keys.dataKey, {seen, {}});
        ASSERT_TRUE(replaceKeyFile(lock, path, file, seen));
    }
    EXPECT_EQ(readKeyFile(path)->generation(), 6u);
    EXPECT_EQ(readKeyFile(folder / "store.keys.1")->generation(), 5u);
    EXPECT_EQ(readKeyFile(folder / "store.keys.2")->generation(), 4u);
    EXPECT_EQ(readKeyFile(folder / "store.keys.3")->generation(), 3u);
}

TEST_F(KeyFileOnDisk, RefusesTheSecondOfTwoChangesThatBeganTogether)
{
    ASSERT_TRUE(writeNewKeyFile(lock, path, keys.file));
    auto other = keys.file;
    other.setAnchor(keys.dataKey, {2, {}});
    ASSERT_TRUE(replaceKeyFile(lock, path, other, keys.file.generation()));
    EXPECT_EQ(replaceKeyFile(lock, path, changed(), keys.file.generation()).error(),
              KeyWriteError::ChangedMeanwhile);
    EXPECT_EQ(readKeyFile(path)->anchor().sequence, 2u);
}

TEST_F(KeyFileOnDisk, IsNotWrittenThroughALinkLaidAtTheTemporaryName)
{
    ASSERT_TRUE(writeNewKeyFile(lock, path, keys.file));
    std::ofstream(folder / "elsewhere") << "untouched";
    fs::create_symlink(folder / "elsewhere", folder / "store.keys.new");
    ASSERT_TRUE(replaceKeyFile(lock, path, changed(), keys.file.generation()));
    EXPECT_EQ(fs::file_size(folder / "elsewhere"), 9u);
    EXPECT_FALSE(fs::is_symlink(path));
}

TEST_F(KeyFileOnDisk, TakesTheLeftoversOfAKilledProgramForNothing)
{
    ASSERT_TRUE(writeNewKeyFile(lock, path, keys.file));
    std::ofstream(folder / "store.keys.new") << "half";
    ASSERT_TRUE(replaceKeyFile(lock, path, changed(), keys.file.generation()));
    EXPECT_EQ(readKeyFile(path)->bytes(), changed().bytes());
}

TEST_F(KeyFileOnDisk, StaysWhenTheFolderCannotBeWritten)
{
    ASSERT_TRUE(writeNewKeyFile(lock, path, keys.file));
    fs::create_directory(folder / "store.keys.new"); // whoever we are, a folder is in the way of a file
    EXPECT_EQ(replaceKeyFile(lock, path, changed(), keys.file.generation()).error(),
              KeyWriteError::WriteFailed);
    EXPECT_EQ(readKeyFile(path)->bytes(), keys.file.bytes());
}

TEST_F(KeyFileOnDisk, IsReadOnlyWhereARegularFileIs)
{
    EXPECT_EQ(readKeyFile(path).error(), KeyFileError::NotThere);
    ASSERT_EQ(::mkfifo(path.c_str(), 0600), 0);
    EXPECT_EQ(readKeyFile(path).error(), KeyFileError::Unreadable);
    fs::remove(path);
    fs::create_directory(path);
    EXPECT_EQ(readKeyFile(path).error(), KeyFileError::Unreadable);
    fs::remove(path);
    ASSERT_TRUE(writeNewKeyFile(lock, folder / "other.keys", keys.file));
    fs::create_symlink(folder / "other.keys", path);
    EXPECT_EQ(readKeyFile(path).error(), KeyFileError::Unreadable);
}

} // namespace
} // namespace keywork::vault
