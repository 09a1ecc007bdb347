#include "store/store_check.h"

#include "store/schema_check.h"
#include "store/sql_error.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <sqlite3.h>

#include <algorithm>

namespace keywork::store {

namespace {

constexpr auto selectSearchIndexes = R"sql(
    SELECT name
      FROM sqlite_schema
     WHERE type = 'table' AND lower(sql) LIKE 'create virtual table%using fts5%'
     ORDER BY name
)sql";

// The rows of a check that answers with one row per fault, or with "ok". An error while checking is a fault too:
// a damaged page can end a check with any code.
void collect(Database& database, const StatementText& check, StoreFaultKind kind, int column,
             std::vector<StoreFault>& faults)
try {
    Statement rows(database, check);
    while (rows.step()) {
        auto text = rows.column<std::string>(column);
        if (text != "ok") faults.push_back({kind, std::move(text)});
    }
} catch (const SqlError& error) {
    faults.push_back({kind, error.what()});
}

std::string quoted(const std::string& name)
{
    std::string text = "\"";
    for (const char letter : name) text += letter == '"' ? std::string("\"\"") : std::string(1, letter);
    return text + "\"";
}

std::vector<std::string> searchIndexes(Database& database)
{
    std::vector<std::string> names;
    Statement rows(database, selectSearchIndexes);
    while (rows.step()) names.push_back(rows.column<std::string>(0));
    return names;
}

} // namespace

std::vector<StoreFault> checkPages(Database& database)
{
    std::vector<StoreFault> faults;
    const bool onDisk = *sqlite3_db_filename(database.handle(), "main") != '\0';
    if (onDisk) collect(database, "PRAGMA cipher_integrity_check", StoreFaultKind::Page, 0, faults);
    // A page that does not verify ends every further reading of this connection.
    if (faults.empty()) collect(database, "PRAGMA integrity_check", StoreFaultKind::Structure, 0, faults);
    return faults;
}

std::vector<StoreFault> checkForeignKeys(Database& database)
{
    std::vector<StoreFault> faults;
    collect(database, "PRAGMA foreign_key_check", StoreFaultKind::ForeignKey, 0, faults);
    return faults;
}

std::vector<StoreFault> checkSearchIndexes(Database& writer)
{
    std::vector<StoreFault> faults;
    for (const auto& name : searchIndexes(writer)) {
        try {
            // The 1 has an index over another table compared with that table.
            writer.run("INSERT INTO " + quoted(name) + "(" + quoted(name) +
                       ", rank) VALUES('integrity-check', 1)");
        } catch (const SqlError&) {
            faults.push_back({StoreFaultKind::SearchIndex, name});
        }
    }
    return faults;
}

std::vector<StoreFault> checkSchema(Database& database)
{
    std::vector<StoreFault> faults;
    for (auto& name : schemaDifferences(database))
        faults.push_back({StoreFaultKind::Schema, std::move(name)});
    return faults;
}

std::vector<StoreFault> checkStore(Database& writer)
{
    std::vector<StoreFault> faults;
    {
        // The seals are read past SQLite, from the file itself: nobody may be moving pages from the journal into it.
        writer.run("PRAGMA wal_checkpoint(TRUNCATE)");
        const Transaction stillness(writer);
        faults = checkPages(writer);
    }
    const bool unreadable = std::any_of(faults.begin(), faults.end(), [](const StoreFault& fault) {
        return fault.kind == StoreFaultKind::Page;
    });
    if (unreadable) return faults;
    for (auto& found : {checkForeignKeys(writer), checkSearchIndexes(writer)}) {
        faults.insert(faults.end(), found.begin(), found.end());
    }
    return faults;
}

} // namespace keywork::store
