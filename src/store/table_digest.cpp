#include "store/table_digest.h"

#include "store/sql_error.h"
#include "store/statement.h"

#include <sqlite3.h>

#include <vector>

namespace keywork::store {

namespace {

// Ordinary tables and those that the search indexes keep their words in.
constexpr auto selectTables = R"sql(
    SELECT name
      FROM pragma_table_list
     WHERE schema = 'main' AND type IN ('table', 'shadow') AND name NOT LIKE 'sqlite\_schema' ESCAPE '\'
)sql";

std::vector<std::string> tablesOf(Database& db)
{
    std::vector<std::string> names;
    Statement query(db, selectTables);
    while (query.step()) names.push_back(query.column<std::string>(0));
    return names;
}

void add(vault::Digesting& digest, const void* bytes, std::size_t length)
{
    digest.add({static_cast<const std::uint8_t*>(bytes), length});
}

// Kind, length and bytes of each value, so that nothing can stand for something else.
void add(vault::Digesting& digest, sqlite3_stmt* row, int column)
{
    const int type = sqlite3_column_type(row, column);
    add(digest, &type, sizeof type);
    if (type == SQLITE_INTEGER) {
        const sqlite3_int64 number = sqlite3_column_int64(row, column);
        add(digest, &number, sizeof number);
    } else if (type == SQLITE_FLOAT) {
        const double number = sqlite3_column_double(row, column);
        add(digest, &number, sizeof number);
    } else if (type != SQLITE_NULL) {
        const void* const bytes = sqlite3_column_blob(row, column);
        const auto length = static_cast<std::uint64_t>(sqlite3_column_bytes(row, column));
        add(digest, &length, sizeof length);
        if (length > 0) add(digest, bytes, length);
    }
}

TableDigest digestOf(Database& db, const std::string& table)
{
    const auto statement = prepare(db.handle(), "SELECT * FROM \"" + table + "\"");
    const int columns = sqlite3_column_count(statement.get());
    TableDigest result;
    vault::Digesting digest;
    int code = sqlite3_step(statement.get());
    for (; code == SQLITE_ROW; code = sqlite3_step(statement.get())) {
        for (int column = 0; column < columns; ++column) add(digest, statement.get(), column);
        ++result.rows;
    }
    if (code != SQLITE_DONE) throw SqlError(sqlite3_extended_errcode(db.handle()));
    result.digest = digest.finish();
    return result;
}

} // namespace

std::map<std::string, TableDigest> tableDigests(Database& db)
{
    std::map<std::string, TableDigest> digests;
    for (const auto& table : tablesOf(db)) digests.emplace(table, digestOf(db, table));
    return digests;
}

} // namespace keywork::store
