#include "store/audit_table.h"
#include "store/migrations.h"
#include "store/scratch_store.h"
#include "store/sql_error.h"
#include "store/transaction.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <random>

namespace keywork::store {
namespace {

namespace fs = std::filesystem;
using test::contentsOf;
using test::notesIn;
using test::ScratchStore;

OpenRefusal refusalOf(const fs::path& file, const vault::SecretKey& key)
{
    const auto opened = Database::open(file, key, Access::Writer);
    return opened ? throw std::logic_error("it opened") : opened.error();
}

std::string answer(Database& database, const StatementText& sql)
{
    Statement query(database, sql);
    query.step();
    return query.column<std::string>(0);
}

TEST(Database, KeepsWhatWasWrittenUntilItIsOpenedAgain)
{
    ScratchStore store;
    store.add("Carys came by bus");
    store.close();
    auto again = store.open(Access::Writer);
    EXPECT_EQ(answer(again, "SELECT words FROM note"), "Carys came by bus");
}

TEST(Database, LeavesNoPlainWordOnTheDiskEvenDuringATransaction)
{
    constexpr std::string_view marker = "heron-by-the-canal";
    ScratchStore store;
    store.add(marker);
    Transaction change(store.writer);
    // More than the page cache holds, so that pages are written before the commit.
    for (int i = 0; i < 200; ++i) store.add(std::string(marker) + std::string(100'000, 'x'));
    ASSERT_GT(fs::file_size(store.file.string() + "-wal"), 0u);
    for (const auto& entry : fs::directory_iterator(store.folder.path())) {
        const auto bytes = contentsOf(entry.path());
        EXPECT_EQ(bytes.find(marker), std::string::npos) << entry.path();
        EXPECT_EQ(bytes.find("CREATE TABLE"), std::string::npos) << entry.path();
        EXPECT_FALSE(bytes.starts_with("SQLite format 3")) << entry.path();
    }
}

TEST(Database, ProvesThatACipherIsThere)
{
    auto database = Database::inMemory();
    EXPECT_TRUE(answer(database, "PRAGMA cipher_version").starts_with("4."));
}

TEST(Database, IsForItsOwnersEyesOnly)
{
    ScratchStore store;
    store.add("words");
    for (const auto& entry : fs::directory_iterator(store.folder.path())) {
        EXPECT_EQ(entry.status().permissions(), fs::perms::owner_read | fs::perms::owner_write)
            << entry.path();
    }
}

TEST(Database, HasTheSettingsThatKeepItWholeOnEveryConnection)
{
    ScratchStore store;
    auto reader = store.open(Access::Reader);
    for (auto* connection : {&store.writer, &reader}) {
        EXPECT_EQ(answer(*connection, "PRAGMA journal_mode"), "wal");
        EXPECT_EQ(connection->number("PRAGMA synchronous"), 2);
        EXPECT_EQ(connection->number("PRAGMA foreign_keys"), 1);
        EXPECT_EQ(connection->number("PRAGMA trusted_schema"), 0);
        EXPECT_EQ(connection->number("PRAGMA cell_size_check"), 1);
        EXPECT_EQ(connection->number("PRAGMA mmap_size"), 0);
        EXPECT_EQ(connection->number("PRAGMA secure_delete"), 1);
        EXPECT_EQ(connection->number("PRAGMA temp_store"), 2);
        EXPECT_EQ(connection->number("PRAGMA recursive_triggers"), 1);
        EXPECT_EQ(connection->number("PRAGMA busy_timeout"), 10'000);
        EXPECT_EQ(connection->number("PRAGMA application_id"), applicationId);
        int defensive = 0;
        sqlite3_db_config(connection->handle(), SQLITE_DBCONFIG_DEFENSIVE, -1, &defensive);
        EXPECT_EQ(defensive, 1);
    }
    EXPECT_EQ(reader.number("PRAGMA cache_size"), -65536);
}

TEST(Database, OpensWithNoOtherKey)
{
    ScratchStore store;
    store.close();
    EXPECT_EQ(refusalOf(store.file, vault::SecretKey::random()), OpenRefusal::WrongKey);
}

TEST(Database, IsNeverMadeOverAFileThatIsThere)
{
    ScratchStore store;
    store.add("words");
    EXPECT_FALSE(Database::create(store.file, store.key));
    EXPECT_EQ(notesIn(store.writer), 1);
}

TEST(Database, OfPlainSqliteIsRefusedAndLeftAsItIs)
{
    const keywork::test::TemporaryFolder folder;
    const auto file = folder / "store.db";
    sqlite3* plain = nullptr;
    ASSERT_EQ(sqlite3_open(file.c_str(), &plain), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(plain, "CREATE TABLE t (x)", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(plain);
    const auto before = contentsOf(file);
    EXPECT_EQ(refusalOf(file, vault::SecretKey::random()), OpenRefusal::PlainDatabase);
    EXPECT_EQ(contentsOf(file), before);
}

TEST(Database, ThatWasCutIsRefused)
{
    ScratchStore store;
    for (int i = 0; i < 100; ++i) store.add(std::string(1000, 'x'));
    store.close();
    const auto whole = fs::file_size(store.file);
    fs::resize_file(store.file, whole - 1);
    EXPECT_EQ(refusalOf(store.file, store.key), OpenRefusal::Truncated);
    fs::resize_file(store.file, whole - 4096);
    EXPECT_EQ(refusalOf(store.file, store.key), OpenRefusal::Damaged);
    fs::resize_file(store.file, 0);
    EXPECT_EQ(refusalOf(store.file, store.key), OpenRefusal::Truncated);
    fs::remove(store.file);
    EXPECT_EQ(refusalOf(store.file, store.key), OpenRefusal::DatabaseMissing);
}

// A full disk or a power cut ends the moving of pages from the journal within a page.
TEST(Database, ThatEndsWithinAPageIsOpenedWhenItsJournalHasTheRest)
{
    ScratchStore store;
    for (int i = 0; i < 100; ++i) store.add(std::string(1000, 'x'));
    const auto left = store.folder / "left.db";
    fs::copy_file(store.file, left);
    fs::copy_file(store.file.string() + "-wal", left.string() + "-wal");
    fs::resize_file(left, fs::file_size(left) + 2048);
    auto again = Database::open(left, store.key, Access::Writer);
    ASSERT_TRUE(again);
    EXPECT_EQ(notesIn(*again), 100);
}

TEST(Database, OfAnotherProgramIsNotOurs)
{
    ScratchStore store;
    store.writer.run("PRAGMA application_id=1");
    store.close();
    EXPECT_EQ(refusalOf(store.file, store.key), OpenRefusal::NotOurs);
}

TEST(Database, IsNotOpenedThroughALink)
{
    ScratchStore store;
    store.close();
    fs::create_symlink(store.file, store.folder / "link.db");
    EXPECT_EQ(refusalOf(store.folder / "link.db", store.key), OpenRefusal::NotAStore);
}

TEST(Database, NoticesEverySingleFlippedBit)
{
    ScratchStore store;
    for (int i = 0; i < 40; ++i) store.add(std::string(1000, 'x'));
    store.close();
    std::mt19937 random(1);
    std::uniform_int_distribution<std::size_t> anywhere(0, fs::file_size(store.file) - 1);
    for (int attempt = 0; attempt < 60; ++attempt) {
        const auto byte = anywhere(random);
        test::flipBit(store.file, byte, attempt % 8);
        auto opened = Database::open(store.file, store.key, Access::Reader);
        if (opened) {
            Statement pages(*opened, "PRAGMA cipher_integrity_check");
            EXPECT_TRUE(pages.step()) << "byte " << byte;
        }
        test::flipBit(store.file, byte, attempt % 8);
    }
    auto sound = store.open(Access::Reader);
    EXPECT_EQ(notesIn(sound), 40);
}

TEST(Database, ShowsAReaderOnlyWhatWasCommitted)
{
    ScratchStore store;
    auto reader = store.open(Access::Reader);
    Transaction change(store.writer);
    store.add("words");
    EXPECT_EQ(notesIn(reader), 0);
    change.commit();
    EXPECT_EQ(notesIn(reader), 1);
}

TEST(Database, LetsAReaderChangeNothing)
{
    ScratchStore store;
    auto reader = store.open(Access::Reader);
    EXPECT_THROW(Statement(reader, "INSERT INTO note (words) VALUES ('x')").run(), SqlError);
    EXPECT_EQ(notesIn(store.writer), 0);
}

TEST(Database, AddsNothingToTheAuditWithoutTheKeyOfTheChain)
{
    ScratchStore store;
    ASSERT_TRUE(
        migrate(store.writer, shippedMigrations(), [](int) -> Result<Done, OpenRefusal> { return Done{}; }));
    const AuditRow row{Instant{}, std::nullopt, "", "signIn", "store", std::nullopt, std::nullopt, ""};
    EXPECT_THROW(AuditTable(store.writer).append(row), std::logic_error);
    EXPECT_EQ(store.writer.number("SELECT count(*) FROM audit"), 0);
    store.writer.chainAudit(vault::AuditChain(vault::SecretKey::random()));
    EXPECT_NO_THROW(AuditTable(store.writer).append(row));
}

} // namespace
} // namespace keywork::store
