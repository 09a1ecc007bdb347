#pragma once

#include "store/database.h"

#include <string>
#include <vector>

namespace keywork::store {

// The names of tables, indexes and triggers that are not as the shipped migrations make them (schema/current.sql):
// missing, changed, or not ours.
std::vector<std::string> schemaDifferences(Database& database);

} // namespace keywork::store
