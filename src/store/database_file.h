#pragma once

#include "base/result.h"
#include "store/open_refusal.h"

#include <filesystem>

namespace keywork::store {

// What can be told of store.db without a key: that it is there, not plain SQLite, and whole pages (unless its end may
// still be in the journal beside it).
Result<Done, OpenRefusal> looksEncrypted(const std::filesystem::path& file);

// What was written to this file, or which names are in this folder, stays when the power fails.
bool syncToDisk(const std::filesystem::path& path);

// Makes an empty file that only its owner may read; Busy when there is one already.
Result<Done, OpenRefusal> makePrivateFile(const std::filesystem::path& file);

} // namespace keywork::store
