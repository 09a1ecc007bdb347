#pragma once

#include "app/entry/open_store.h"
#include "store/database.h"
#include "store/store_folder.h"
#include "vault/failed_attempts.h"
#include "vault/store_lock.h"

namespace keywork::app {

// The attempts in vain on one store, which nobody could write into its audit: for this folder only. Held under the
// store's lock for as long as this lives, so make it before a transaction, never inside one.
class Attempts {
public:
    explicit Attempts(const store::StoreFolder& folder);

    // How long to wait before this account may be tried again.
    std::chrono::seconds waitBefore(std::string_view account, Instant now) const;
    void failed(std::string_view account, Instant now);
    // Into the audit what is not there yet; once that is committed, opened() forgets it.
    void tell(store::Database& db, Instant now);
    void opened(std::string_view account);

private:
    const store::StoreFolder& m_folder;
    Result<vault::StoreLock, vault::LockError>
        m_lock; // without it all the same: it is no reason to keep anybody out
    vault::AttemptLog m_log;
};

} // namespace keywork::app
