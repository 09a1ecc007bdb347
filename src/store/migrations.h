#pragma once

#include "store/database.h"

#include <functional>
#include <span>
#include <string_view>
#include <vector>

namespace keywork::store {

struct Migration {
    int version; // of the schema after it
    std::string_view sql;
};

// schema/migrations as they were when the program was built, from 1 without a gap.
std::vector<Migration> shippedMigrations();
int schemaVersion(Database& database);

// Called once before the first step on a store that has something in it, with the version it still has.
using CopyAside = std::function<Result<Done, OpenRefusal>(int version)>;

// Brings the schema to the newest version, each step in a transaction with its number. A step that fails, or that
// leaves a foreign key pointing nowhere, is undone. Nothing happens when the schema is already there.
Result<Done, OpenRefusal> migrate(Database& database, std::span<const Migration> migrations,
                                  const CopyAside& copyAside);

} // namespace keywork::store
