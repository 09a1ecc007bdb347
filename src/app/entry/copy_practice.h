#pragma once

#include "app/entry/open_store.h"

namespace keywork::app {

// A whole copy of a practice store as it is at this moment, in a folder that is not there yet. Whoever has the store
// open goes on undisturbed.
Result<Done, OpenRefusal> copyPractice(const std::filesystem::path& from, const std::filesystem::path& to);

} // namespace keywork::app
