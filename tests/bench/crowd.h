#pragma once

#include <filesystem>

namespace keywork::bench {

// A practice store of a handful of staff and so many people with nothing but their names: for searching among.
void makeCrowd(const std::filesystem::path& folder, int people);

} // namespace keywork::bench
