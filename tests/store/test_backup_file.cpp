#include "store/backup_file.h"

#include "store/migrations.h"
#include "store/table_digest.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

namespace keywork::store {
namespace {

namespace fs = std::filesystem;

std::string bytesOf(const fs::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void put(const fs::path& file, const std::string& bytes)
{
    std::ofstream(file, std::ios::binary) << bytes;
}

// Keys, and something in the place of a database, which is only ever copied here.
class Backup : public testing::Test {
public:
    Backup()
    {
        put(folder / "store.db", std::string(100'000, 'x'));
        manifest.storeId = keys.file.storeId();
    }
    Result<vault::BackupManifest, BackupFault> write() const
    {
        return writeBackupFile(folder / "backup", manifest, keys.file, folder / "store.db", keys.dataKey);
    }

    keywork::test::TemporaryFolder folder;
    vault::NewKeys keys = vault::KeyFile::create(vault::StoreKind::Real);
    vault::BackupManifest manifest;
};

TEST_F(Backup, GivesBackKeysAndDatabaseAsTheyWere)
{
    const auto written = write();
    ASSERT_TRUE(written);
    const auto backup = BackupFile::open(folder / "backup");
    ASSERT_TRUE(backup);
    EXPECT_EQ(backup->manifest(), *written);
    EXPECT_TRUE(backup->isSealedBy(keys.dataKey));
    EXPECT_FALSE(backup->isSealedBy(vault::DataKey::random()));
    EXPECT_EQ(backup->keys().bytes(), keys.file.bytes());
    ASSERT_TRUE(backup->extractDatabase(folder / "again.db"));
    EXPECT_EQ(bytesOf(folder / "again.db"), bytesOf(folder / "store.db"));
    EXPECT_FALSE(backup->extractDatabase(folder / "again.db")) << "never over a file that is there";
    EXPECT_EQ(fs::status(folder / "backup").permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

// Header, keys and database: whatever was cut or altered shows before anything is made of it.
TEST_F(Backup, IsRefusedWhereverItWasAltered)
{
    ASSERT_TRUE(write());
    const auto sound = bytesOf(folder / "backup");
    int found = 0;
    int tried = 0;
    for (std::size_t at = 0; at < sound.size(); at += at < 1500 ? 1 : 997) {
        auto bytes = sound;
        bytes[at] = static_cast<char>(bytes[at] ^ 0x10);
        put(folder / "backup", bytes);
        const auto backup = BackupFile::open(folder / "backup");
        fs::remove(folder / "out.db");
        ++tried;
        if (!backup || !backup->isSealedBy(keys.dataKey) || !backup->extractDatabase(folder / "out.db"))
            ++found;
    }
    EXPECT_EQ(found, tried);
    for (const std::size_t length : {std::size_t{0}, std::size_t{7}, vault::BackupManifest::size,
                                     vault::BackupManifest::size + 10, sound.size() - 1}) {
        put(folder / "backup", sound.substr(0, length));
        fs::remove(folder / "out.db");
        const auto backup = BackupFile::open(folder / "backup");
        EXPECT_FALSE(backup && backup->extractDatabase(folder / "out.db")) << length;
    }
    put(folder / "backup", sound + "x");
    fs::remove(folder / "out.db");
    EXPECT_EQ(BackupFile::open(folder / "backup")->extractDatabase(folder / "out.db").error(),
              BackupFault::Damaged);
}

TEST_F(Backup, KeepsTheOneBeforeUntilTheNextIsWhole)
{
    ASSERT_TRUE(write());
    const auto before = bytesOf(folder / "backup");
    fs::remove(folder / "store.db");
    EXPECT_EQ(write().error(), BackupFault::NotThere);
    EXPECT_EQ(bytesOf(folder / "backup"), before);
    put(folder / "backup.part", "left by a program that was killed");
    put(folder / "store.db", "another database");
    ASSERT_TRUE(write());
    EXPECT_FALSE(fs::exists(folder / "backup.part"));
    EXPECT_NE(bytesOf(folder / "backup"), before);
}

TEST_F(Backup, SaysThatThereIsNone)
{
    EXPECT_EQ(BackupFile::open(folder / "backup").error(), BackupFault::NotThere);
    put(folder / "backup", "some text");
    EXPECT_EQ(BackupFile::open(folder / "backup").error(), BackupFault::NotABackup);
}

TEST(TableDigests, TellWhichTableDiffers)
{
    auto one = Database::inMemory();
    auto other = Database::inMemory();
    for (auto* db : {&one, &other}) {
        const SchemaChange change(*db);
        db->run("CREATE TABLE kept (a, b); CREATE TABLE changed (a); CREATE TABLE empty (a);"
                "INSERT INTO kept VALUES (1, 'x'), (NULL, 2.5); INSERT INTO changed VALUES (x'0102')");
    }
    EXPECT_EQ(tableDigests(one), tableDigests(other));
    EXPECT_EQ(tableDigests(one).at("kept").rows, 2);
    other.run("UPDATE changed SET a = x'0103'; INSERT INTO kept VALUES (3, '')");
    EXPECT_EQ(tableDigests(one).at("empty"), tableDigests(other).at("empty"));
    EXPECT_NE(tableDigests(one).at("changed"), tableDigests(other).at("changed"));
    EXPECT_NE(tableDigests(one).at("kept"), tableDigests(other).at("kept"));
}

} // namespace
} // namespace keywork::store
