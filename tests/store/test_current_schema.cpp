#include "store/statement.h"
#include "support/test_store.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

namespace keywork::store {
namespace {

// In the order the migrations made them; without what SQLite and FTS5 make for themselves.
constexpr auto selectSchema = R"sql(
    SELECT sql
      FROM sqlite_schema
     WHERE sql IS NOT NULL
       AND name NOT LIKE 'sqlite\_%' ESCAPE '\'
       AND name NOT IN (SELECT name FROM pragma_table_list WHERE type = 'shadow')
     ORDER BY rowid
)sql";

std::string schemaAfterAllMigrations()
{
    keywork::test::Store store;
    std::string text =
        "-- The schema after all migrations, for reading. Written by test_store with KEYWORK_WRITE_CURRENT_SCHEMA=1,\n"
        "-- never by hand.\n";
    Statement query(store.db, selectSchema);
    while (query.step()) text += "\n" + query.column<std::string>(0) + ";\n";
    return text;
}

TEST(CurrentSchema, IsWhatAllMigrationsTogetherMake)
{
    const std::string path = KEYWORK_ROOT "/schema/current.sql";
    const auto made = schemaAfterAllMigrations();
    if (std::getenv("KEYWORK_WRITE_CURRENT_SCHEMA")) std::ofstream(path) << made;

    std::ifstream file(path);
    const std::string written{std::istreambuf_iterator<char>(file), {}};
    EXPECT_TRUE(written == made)
        << "schema/current.sql differs from the migrations. Write it anew with\n"
           "KEYWORK_WRITE_CURRENT_SCHEMA=1 build/dev/bin/test_store --gtest_filter='CurrentSchema.*'";
}

} // namespace
} // namespace keywork::store
