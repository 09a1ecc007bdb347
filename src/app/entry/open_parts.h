#pragma once

#include "app/client/viewed.h"
#include "app/entry/open_store.h"
#include "store/store_folder.h"
#include "vault/open_window.h"

namespace keywork::app {

// What an open store consists of: for this folder only.
struct OpenStore::Parts {
    store::StoreFolder folder;
    vault::DataKey key;
    domain::Staff user;
    std::shared_ptr<const Clock> clock;
    std::shared_ptr<const policy::Policy> policy;
    std::shared_ptr<const vault::OpenWindow> window;
    bool auditCut;
    std::shared_ptr<Viewed> viewed = std::make_shared<Viewed>();
};

// The clock of a store: its own day for a practice store, the computer's in the service's zone otherwise.
std::shared_ptr<const Clock> clockOf(const policy::Policy& policy, std::optional<Date> practiceToday);

} // namespace keywork::app
