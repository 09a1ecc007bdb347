#pragma once

#include "bench/line.h"

#include <filesystem>

namespace keywork::bench {

// Signing a session and a review, durably, beside SQLite alone with the same statements on another copy of the store.
// Makes its copies in `folder` and takes them away again.
std::vector<Line> measureSignings(const std::filesystem::path& store, const std::filesystem::path& folder,
                                  int clients);

} // namespace keywork::bench
