#pragma once

#include "bench/line.h"

#include <filesystem>

namespace keywork::bench {

// What screens are read from, each beside SQLite alone with the same statements on a connection of the same kind.
std::vector<Line> measureReadings(const std::filesystem::path& store, int clients);
// Finding people while typing: whole names, beginnings, and names with a mistake, in a store of so many people.
Line measureFinding(const std::filesystem::path& store, int clients);

} // namespace keywork::bench
