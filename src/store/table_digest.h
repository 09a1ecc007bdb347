#pragma once

#include "store/database.h"
#include "vault/digest.h"

#include <map>
#include <string>

namespace keywork::store {

// All rows of a table as one digest, in the order in which the table keeps them.
struct TableDigest {
    std::int64_t rows = 0;
    vault::Digest digest{};

    friend bool operator==(const TableDigest&, const TableDigest&) = default;
};

// Every table with all its values, by name: equal for two stores means that they hold the same, row for row.
std::map<std::string, TableDigest> tableDigests(Database& db);

} // namespace keywork::store
