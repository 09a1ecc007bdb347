#pragma once

#include "store/database.h"

namespace keywork::store {

// A whole, encrypted copy of a store as it is at this moment, in one file, checked before it gets its name; what
// had that name before is replaced.
Result<Done, OpenRefusal> copyDatabase(Database& from, const vault::SecretKey& key,
                                       const std::filesystem::path& to);

} // namespace keywork::store
