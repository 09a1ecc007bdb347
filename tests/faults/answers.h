#pragma once

#include "store/database.h"

#include <cstdint>

namespace keywork::faults {

// A number that stands for every row of every table, so that two stores that answer alike have the same. Throws
// store::SqlError when something cannot be read.
std::uint64_t answersOf(store::Database& db);

} // namespace keywork::faults
