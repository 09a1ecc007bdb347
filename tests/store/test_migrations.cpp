#include "store/migrations.h"

#include "store/sql_error.h"
#include "store/statement.h"

#include <gtest/gtest.h>

#include <array>

namespace keywork::store {
namespace {

constexpr std::array steps{
    Migration{
        1,
        "CREATE TABLE client (id INTEGER PRIMARY KEY, name TEXT) STRICT;"
        "CREATE TABLE note (id INTEGER PRIMARY KEY, client_id INTEGER NOT NULL REFERENCES client (id)) STRICT;"},
    Migration{2, "ALTER TABLE client ADD COLUMN born TEXT;"},
};

Result<Done, OpenRefusal> noCopy(int)
{
    return Done{};
}

Result<Done, OpenRefusal> upTo(Database& database, std::span<const Migration> migrations)
{
    return migrate(database, migrations, noCopy);
}

bool hasColumn(Database& database, std::string_view column)
{
    Statement query(database, "SELECT 1 FROM pragma_table_info('client') WHERE name = ?1");
    query.bind(column);
    return query.step();
}

TEST(Migrations, TakeEveryStepOfANewStoreWithoutACopy)
{
    auto db = Database::inMemory();
    EXPECT_TRUE(migrate(db, steps,
                        [](int) -> Result<Done, OpenRefusal> { throw std::logic_error("nothing to copy"); }));
    EXPECT_EQ(schemaVersion(db), 2);
    EXPECT_TRUE(hasColumn(db, "born"));
}

TEST(Migrations, CopyAnOlderStoreOnceBeforeTheFirstStep)
{
    auto db = Database::inMemory();
    ASSERT_TRUE(upTo(db, std::span(steps).first(1)));
    std::vector<int> copied;
    ASSERT_TRUE(migrate(db, steps, [&](int version) -> Result<Done, OpenRefusal> {
        EXPECT_FALSE(hasColumn(db, "born"));
        copied.push_back(version);
        return Done{};
    }));
    EXPECT_EQ(copied, std::vector<int>{1});
    ASSERT_TRUE(migrate(db, steps, [&](int version) -> Result<Done, OpenRefusal> {
        copied.push_back(version);
        return Done{};
    }));
    EXPECT_EQ(copied.size(), 1u) << "there was nothing left to do";
}

TEST(Migrations, DoNotBeginWhenTheCopyCannotBeMade)
{
    auto db = Database::inMemory();
    ASSERT_TRUE(upTo(db, std::span(steps).first(1)));
    const auto refused =
        migrate(db, steps, [](int) -> Result<Done, OpenRefusal> { return refuse(OpenRefusal::NoRoom); });
    EXPECT_EQ(refused.error(), OpenRefusal::NoRoom);
    EXPECT_EQ(schemaVersion(db), 1);
}

TEST(Migrations, RefuseAStoreThatANewerProgramMade)
{
    auto db = Database::inMemory();
    ASSERT_TRUE(upTo(db, steps));
    EXPECT_EQ(upTo(db, std::span(steps).first(1)).error(), OpenRefusal::NewerVersion);
    EXPECT_EQ(schemaVersion(db), 2);
}

TEST(Migrations, UndoAStepThatFailsInItsMiddle)
{
    auto db = Database::inMemory();
    ASSERT_TRUE(upTo(db, std::span(steps).first(1)));
    const std::array broken{
        steps[0], Migration{2, "ALTER TABLE client ADD COLUMN born TEXT; INSERT INTO nowhere VALUES (1);"}};
    EXPECT_EQ(upTo(db, broken).error(), OpenRefusal::MigrationFailed);
    EXPECT_EQ(schemaVersion(db), 1);
    EXPECT_FALSE(hasColumn(db, "born"));
    EXPECT_TRUE(upTo(db, steps));
}

TEST(Migrations, UndoAStepThatLeavesAForeignKeyPointingNowhere)
{
    auto db = Database::inMemory();
    ASSERT_TRUE(upTo(db, std::span(steps).first(1)));
    db.run("INSERT INTO client (id) VALUES (1); INSERT INTO note (client_id) VALUES (1)");
    const std::array loose{steps[0], Migration{2, "DELETE FROM client;"}};
    EXPECT_EQ(upTo(db, loose).error(), OpenRefusal::MigrationFailed);
    EXPECT_EQ(db.number("SELECT count(*) FROM client"), 1);
}

TEST(Migrations, MayRebuildATableThatOthersPointTo)
{
    auto db = Database::inMemory();
    ASSERT_TRUE(upTo(db, std::span(steps).first(1)));
    db.run("INSERT INTO client (id, name) VALUES (1, 'Carys'); INSERT INTO note (client_id) VALUES (1)");
    const std::array rebuilt{
        steps[0], Migration{2, "CREATE TABLE new_client (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;"
                               "INSERT INTO new_client SELECT id, name FROM client;"
                               "DROP TABLE client; ALTER TABLE new_client RENAME TO client;"}};
    ASSERT_TRUE(upTo(db, rebuilt));
    EXPECT_EQ(db.number("SELECT count(*) FROM note JOIN client ON client.id = client_id"), 1);
    EXPECT_THROW(db.run("INSERT INTO note (client_id) VALUES (2)"), SqlError) << "foreign keys are on again";
}

TEST(ShippedMigrations, AreNumberedFromOneWithoutAGapAndAllRun)
{
    const auto shipped = shippedMigrations();
    ASSERT_FALSE(shipped.empty());
    auto db = Database::inMemory();
    ASSERT_TRUE(upTo(db, shipped));
    EXPECT_EQ(schemaVersion(db), static_cast<int>(shipped.size()));
}

} // namespace
} // namespace keywork::store
