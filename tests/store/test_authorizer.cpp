#include "store/sql_error.h"
#include "store/statement.h"
#include "support/test_store.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

namespace keywork::store {
namespace {

struct Forbidden : testing::TestWithParam<StatementText> {
    keywork::test::Store store;
};

TEST_P(Forbidden, IsNotEvenCompiled)
{
    try {
        const Statement statement(store.db, GetParam());
        FAIL() << "it compiled";
    } catch (const SqlError& error) {
        EXPECT_EQ(error.code(), SQLITE_AUTH) << error.what();
    }
}

INSTANTIATE_TEST_SUITE_P(Everyday, Forbidden,
                         testing::ValuesIn(std::vector<StatementText>{
                             "UPDATE audit SET at = at", "DELETE FROM audit", "ATTACH ':memory:' AS other",
                             "DETACH main", "DROP TABLE client", "DROP TRIGGER audit_stays",
                             "CREATE TABLE extra (x)", "ALTER TABLE client ADD COLUMN x",
                             "CREATE TEMP TRIGGER t AFTER INSERT ON client BEGIN SELECT 1; END",
                             "CREATE TEMP TABLE audit (x)"}));

TEST(Authorizer, KeepsTheAuditFromBeingRewrittenEvenDuringAMigration)
{
    keywork::test::Store store;
    const SchemaChange permission(store.db);
    EXPECT_THROW(store.db.run("UPDATE audit SET at = at"), SqlError);
    EXPECT_THROW(store.db.run("DELETE FROM audit"), SqlError);
    store.db.run("CREATE TABLE extra (x INTEGER) STRICT");
}

TEST(Authorizer, AllowsTheSchemaToChangeOnlyWhilePermissionLasts)
{
    keywork::test::Store store;
    {
        const SchemaChange permission(store.db);
        store.db.run("CREATE TABLE extra (x INTEGER) STRICT");
    }
    EXPECT_THROW(store.db.run("DROP TABLE extra"), SqlError);
}

} // namespace
} // namespace keywork::store
