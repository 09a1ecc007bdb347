#pragma once

#include "store/database.h"

#include <string>
#include <vector>

namespace keywork::store {

enum class StoreFaultKind { Page, Structure, Schema, ForeignKey, SearchIndex };

struct StoreFault {
    StoreFaultKind kind;
    std::string where; // page, table or index: names of the schema, never a value from a row

    friend bool operator==(const StoreFault&, const StoreFault&) = default;
};

// Every page against its seal, then SQLite's own check of structure and constraints.
std::vector<StoreFault> checkPages(Database& database);
std::vector<StoreFault> checkForeignKeys(Database& database);
// That every full-text index says what its table says. Needs a writer, though it changes nothing.
std::vector<StoreFault> checkSearchIndexes(Database& writer);
// That tables, indexes and triggers are those of this version.
std::vector<StoreFault> checkSchema(Database& database);
// Pages, foreign keys and indexes: what holds of a database whatever its tables are. Pages that do not verify are all
// that is told, because nothing else can be read then.
std::vector<StoreFault> checkStore(Database& writer);

} // namespace keywork::store
