#include "store/schema_check.h"

#include "store/migrations.h"
#include "store/statement.h"

#include <map>
#include <stdexcept>

namespace keywork::store {

namespace {

// Without what SQLite and FTS5 make for themselves.
constexpr auto selectSchema = R"sql(
    SELECT type || ' ' || name, sql
      FROM sqlite_schema
     WHERE sql IS NOT NULL
       AND name NOT LIKE 'sqlite\_%' ESCAPE '\'
       AND name NOT IN (SELECT name FROM pragma_table_list WHERE type = 'shadow')
)sql";

std::map<std::string, std::string> schemaOf(Database& database)
{
    std::map<std::string, std::string> schema;
    Statement query(database, selectSchema);
    while (query.step()) schema.emplace(query.column<std::string>(0), query.column<std::string>(1));
    return schema;
}

Result<Done, OpenRefusal> nothingToCopy(int)
{
    return Done{};
}

std::map<std::string, std::string> shippedSchema()
{
    auto model = Database::inMemory();
    if (!migrate(model, shippedMigrations(), nothingToCopy))
        throw std::logic_error("the shipped migrations do not run");
    return schemaOf(model);
}

} // namespace

std::vector<std::string> schemaDifferences(Database& database)
{
    const auto wanted = shippedSchema();
    const auto present = schemaOf(database);
    std::vector<std::string> names;
    for (const auto& [name, sql] : wanted) {
        const auto found = present.find(name);
        if (found == present.end() || found->second != sql) names.push_back(name);
    }
    for (const auto& [name, sql] : present) {
        if (!wanted.count(name)) names.push_back(name);
    }
    return names;
}

} // namespace keywork::store
