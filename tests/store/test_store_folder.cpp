#include "store/store_folder.h"

#include "store/scratch_store.h"
#include "vault/key_file_disk.h"

#include <gtest/gtest.h>

#include <array>

namespace keywork::store {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 1> one = {"keyworker"};
constexpr Instant now{std::chrono::seconds{1'788'000'000}};

void write(const fs::path& file, std::string_view text)
{
    std::ofstream(file, std::ios::binary) << text;
}

FileSystemKind local(const fs::path&)
{
    return FileSystemKind::Local;
}

FileSystemKind share(const fs::path&)
{
    return FileSystemKind::Network;
}

struct StoreFolderOnDisk : testing::Test {
    StoreFolderOnDisk()
    {
        auto made = *createPracticeStore(path, one, now, local);
        key.emplace(std::move(made.key));
    }

    OpenRefusal findRefusal() const
    {
        const auto found = StoreFolder::find(path, local);
        return found ? throw std::logic_error("it was found") : found.error();
    }
    OpenRefusal writerRefusal(const std::vector<Migration>& migrations = shippedMigrations()) const
    {
        const auto writer = StoreFolder::find(path, local)->openWriter(*key, migrations);
        return writer ? throw std::logic_error("it opened") : writer.error();
    }

    keywork::test::TemporaryFolder temporary;
    fs::path path = temporary / "practice.keywork";
    std::optional<vault::DataKey> key;
};

TEST_F(StoreFolderOnDisk, IsFoundUnlockedAndOpenedByAWriterAndAReader)
{
    const auto found = StoreFolder::find(path, local);
    ASSERT_TRUE(found);
    EXPECT_TRUE(found->isPractice());
    const auto unlocked = found->unlockPractice();
    ASSERT_TRUE(unlocked);
    EXPECT_TRUE(*found->unlock("keyworker", vault::practicePassword()) == *unlocked);
    auto writer = found->openWriter(*unlocked);
    auto reader = found->openReader(*unlocked);
    ASSERT_TRUE(writer && reader);
    EXPECT_EQ(reader->number("SELECT count(*) FROM client"), 0);
}

TEST_F(StoreFolderOnDisk, HasTheFourPartsForItsOwnersEyesOnly)
{
    constexpr auto ownerFile = fs::perms::owner_read | fs::perms::owner_write;
    EXPECT_EQ(fs::status(path).permissions(), fs::perms::owner_all);
    EXPECT_EQ(fs::status(path / "backups").permissions(), fs::perms::owner_all);
    for (const auto* name : {"store.db", "store.keys", "store.lock"}) {
        EXPECT_EQ(fs::status(path / name).permissions(), ownerFile) << name;
    }
}

TEST_F(StoreFolderOnDisk, OfAServiceOpensForItsPeopleAndByItsRecoverySheetOnly)
{
    auto keys = vault::KeyFile::create(vault::StoreKind::Real);
    const auto sheet = vault::RecoveryKey::random();
    const auto password = *vault::Password::parse("three herons at dawn");
    const auto id = vault::slotOfAccount(keys.file.storeId(), "a.khan");
    using vault::SlotKind;
    using vault::SlotState;
    ASSERT_TRUE(keys.file.put(keys.dataKey, {id, SlotKind::Person, SlotState::Active, vault::leastCost, now},
                              password));
    ASSERT_TRUE(keys.file.put(
        keys.dataKey, {vault::randomSlotId(), SlotKind::Recovery, SlotState::Active, vault::leastCost, now},
        sheet.password()));
    const auto made = createStore(temporary / "service.keywork", std::move(keys), local);
    ASSERT_TRUE(made);
    const auto found = StoreFolder::find(temporary / "service.keywork", local);
    ASSERT_TRUE(found);
    EXPECT_FALSE(found->isPractice());
    EXPECT_TRUE(*found->unlock("a.khan", password) == made->key);
    EXPECT_TRUE(*found->unlock(sheet) == made->key);
    EXPECT_EQ(found->unlock("sam", password).error(), OpenRefusal::WrongPassword);
    EXPECT_EQ(found->unlock(vault::RecoveryKey::random()).error(), OpenRefusal::WrongPassword);
    EXPECT_EQ(found->unlockPractice().error(), OpenRefusal::WrongPassword);
}

TEST_F(StoreFolderOnDisk, StaysClosedToAWrongPassword)
{
    const auto found = StoreFolder::find(path, local);
    EXPECT_EQ(found->unlock("keyworker", *vault::Password::parse("guess")).error(),
              OpenRefusal::WrongPassword);
}

TEST_F(StoreFolderOnDisk, ThatIsNotThereOrIsSomethingElseIsNamedSo)
{
    EXPECT_EQ(StoreFolder::find(temporary / "missing", local).error(), OpenRefusal::NotThere);
    write(temporary / "letter.txt", "Dear Carys");
    EXPECT_EQ(StoreFolder::find(temporary / "letter.txt", local).error(), OpenRefusal::NotAStore);
    EXPECT_EQ(StoreFolder::find(temporary.path(), local).error(), OpenRefusal::NotAStore);
}

TEST_F(StoreFolderOnDisk, WithoutOneOfItsFilesSaysWhich)
{
    fs::rename(path / "store.keys", temporary / "kept.keys");
    EXPECT_EQ(findRefusal(), OpenRefusal::KeysMissing);
    fs::rename(temporary / "kept.keys", path / "store.keys");
    fs::remove(path / "store.db");
    EXPECT_EQ(findRefusal(), OpenRefusal::DatabaseMissing);
}

TEST_F(StoreFolderOnDisk, WithAPlainDatabaseIsRefusedEvenWithoutKeys)
{
    write(path / "store.db", std::string("SQLite format 3\0", 16) + std::string(4080, 'x'));
    EXPECT_EQ(findRefusal(), OpenRefusal::PlainDatabase);
    fs::remove(path / "store.keys");
    EXPECT_EQ(findRefusal(), OpenRefusal::PlainDatabase);
}

TEST_F(StoreFolderOnDisk, WithDamagedKeysIsRefused)
{
    test::flipBit(path / "store.keys", 100, 3);
    EXPECT_EQ(findRefusal(), OpenRefusal::KeysDamaged);
    write(path / "store.keys", "not keys");
    EXPECT_EQ(findRefusal(), OpenRefusal::KeysDamaged);
}

TEST_F(StoreFolderOnDisk, WithACutDatabaseIsRefused)
{
    fs::resize_file(path / "store.db", fs::file_size(path / "store.db") - 7);
    EXPECT_EQ(findRefusal(), OpenRefusal::Truncated);
}

TEST_F(StoreFolderOnDisk, DoesNotOpenWithAnotherStoresKeys)
{
    const auto otherPath = temporary / "other.keywork";
    {
        ASSERT_TRUE(createPracticeStore(otherPath, one, now, local));
    }
    fs::copy_file(otherPath / "store.keys", path / "store.keys", fs::copy_options::overwrite_existing);
    const auto found = StoreFolder::find(path, local);
    const auto unlocked = found->unlockPractice();
    ASSERT_TRUE(unlocked);
    EXPECT_EQ(found->openWriter(*unlocked).error(), OpenRefusal::WrongKey);
}

TEST_F(StoreFolderOnDisk, MadeByANewerProgramIsRefusedByWriterAndReader)
{
    auto migrations = shippedMigrations();
    migrations.push_back({static_cast<int>(migrations.size()) + 1, "CREATE TABLE later (x INTEGER) STRICT"});
    {
        ASSERT_TRUE(StoreFolder::find(path, local)->openWriter(*key, migrations));
    }
    EXPECT_EQ(writerRefusal(), OpenRefusal::NewerVersion);
    EXPECT_EQ(StoreFolder::find(path, local)->openReader(*key).error(), OpenRefusal::NewerVersion);
}

TEST_F(StoreFolderOnDisk, IsCopiedWithItsKeysBeforeAMigration)
{
    auto migrations = shippedMigrations();
    const auto version = static_cast<int>(migrations.size()) + 1;
    migrations.push_back({version, "CREATE TABLE later (x INTEGER) STRICT"});
    ASSERT_TRUE(StoreFolder::find(path, local)->openWriter(*key, migrations));

    const auto copy = path / "backups" / ("before-schema-000" + std::to_string(version));
    const auto keys = vault::readKeyFile(copy.string() + ".keys");
    ASSERT_TRUE(keys);
    const auto unlocked = keys->unlock(vault::SlotKind::Person, vault::practicePassword());
    ASSERT_TRUE(unlocked);
    auto database = Database::open(copy.string() + ".db",
                                   unlocked->dataKey.derive(vault::KeyPurpose::Database), Access::Reader);
    ASSERT_TRUE(database);
    EXPECT_EQ(schemaVersion(*database), version - 1);
}

TEST_F(StoreFolderOnDisk, StaysAsItWasWhenAMigrationFails)
{
    auto migrations = shippedMigrations();
    migrations.push_back({static_cast<int>(migrations.size()) + 1, "INSERT INTO nowhere VALUES (1)"});
    EXPECT_EQ(writerRefusal(migrations), OpenRefusal::MigrationFailed);
    EXPECT_TRUE(StoreFolder::find(path, local)->openWriter(*key));
}

TEST_F(StoreFolderOnDisk, MakesItsLockAgainWhenItIsMissing)
{
    fs::remove(path / "store.lock");
    EXPECT_TRUE(StoreFolder::find(path, local)->openWriter(*key));
    EXPECT_TRUE(fs::exists(path / "store.lock"));
}

TEST_F(StoreFolderOnDisk, OnAShareIsRefused)
{
    EXPECT_EQ(StoreFolder::find(path, share).error(), OpenRefusal::NetworkFileSystem);
    EXPECT_EQ(createPracticeStore(temporary / "new.keywork", one, now, share).error(),
              PlaceRefusal::NetworkFileSystem);
    EXPECT_FALSE(fs::exists(temporary / "new.keywork"));
}

TEST_F(StoreFolderOnDisk, InASyncedFolderIsRefused)
{
    const auto synced = temporary / "Nextcloud";
    fs::create_directory(synced);
    EXPECT_EQ(createPracticeStore(synced / "new.keywork", one, now, local).error(),
              PlaceRefusal::CloudSyncFolder);
    fs::rename(path, synced / "moved.keywork");
    EXPECT_EQ(StoreFolder::find(synced / "moved.keywork", local).error(), OpenRefusal::CloudSyncFolder);
}

TEST_F(StoreFolderOnDisk, IsNeverMadeOverAnythingThatIsThere)
{
    const auto before = test::contentsOf(path / "store.keys");
    EXPECT_EQ(createPracticeStore(path, one, now, local).error(), PlaceRefusal::AlreadyThere);
    EXPECT_EQ(test::contentsOf(path / "store.keys"), before);
    write(temporary / "letter.txt", "Dear Carys");
    EXPECT_EQ(createPracticeStore(temporary / "letter.txt", one, now, local).error(),
              PlaceRefusal::AlreadyThere);
    EXPECT_EQ(createPracticeStore(temporary / "missing" / "new.keywork", one, now, local).error(),
              PlaceRefusal::ParentMissing);
}

TEST_F(StoreFolderOnDisk, IsFoundThroughALinkToTheFolderAndWithASlashBehindIt)
{
    fs::create_directory_symlink(path, temporary / "link.keywork");
    ASSERT_TRUE(StoreFolder::find(temporary / "link.keywork", local));
    EXPECT_EQ(StoreFolder::find(temporary / "link.keywork", local)->path(), path);
    EXPECT_TRUE(StoreFolder::find(path.string() + "/", local)->openWriter(*key));
}

} // namespace
} // namespace keywork::store
