#pragma once

#include "app/entry/open_store.h"
#include "store/store_folder.h"
#include "store/store_info_table.h"

// For this layer only: the store behind a password, before it is known who came in.
namespace keywork::app {

// Unlocked, and read far enough to know what it is.
struct UnlockedStore {
    store::StoreFolder folder;
    vault::DataKey key;
    store::Database writer;
    store::StoreIdentity identity;
};

struct UnlockedKey {
    store::StoreFolder folder;
    vault::DataKey key;
};

// Waits for nobody: too soon after attempts in vain it is refused. A wrong password is noted beside the store.
Result<UnlockedKey, SignInRefusal> unlockKey(const std::filesystem::path& path, std::string_view account,
                                             const vault::Password& password);
// The same, with the store opened.
Result<UnlockedStore, SignInRefusal> unlockStore(const std::filesystem::path& path, std::string_view account,
                                                 const vault::Password& password);
Result<UnlockedStore, OpenRefusal> unlockPractice(const std::filesystem::path& path);
// Whether somebody whose password has opened the store may come in today. A way in that was taken back stays closed, also
// when older keys are put back that it opens.
bool mayComeIn(UnlockedStore& opened, const domain::Staff& staff, Date today);
// With a key that is known already.
Result<UnlockedStore, OpenRefusal> openWith(store::StoreFolder folder, vault::DataKey key);

} // namespace keywork::app
