#pragma once

#include "app/backup/back_up.h"
#include "store/database.h"
#include "vault/data_key.h"

// For this folder only.
namespace keywork::app {

// The store in `folder` as this connection sees it, copied, checked and packed into `file`. Call it within a Snapshot to know what was
// copied, or outside one.
Result<BackupMade, BackupRefusal> pack(store::Database& from, const std::filesystem::path& folder,
                                       const vault::DataKey& key, Instant now,
                                       const std::filesystem::path& file);

} // namespace keywork::app
