#pragma once

#include "base/result.h"
#include "store/open_refusal.h"

#include <filesystem>

namespace keywork::store {

// What can be told of store.db without a key: that it is there, whole pages, and not plain SQLite.
Result<Done, OpenRefusal> looksEncrypted(const std::filesystem::path& file);

// Makes an empty file that only its owner may read; Busy when there is one already.
Result<Done, OpenRefusal> makePrivateFile(const std::filesystem::path& file);

} // namespace keywork::store
