#pragma once

#include "app/entry/open_store.h"
#include "store/open_refusal.h"

namespace keywork::app {

// The store's own reasons in the words of this layer, which the window may know.
OpenRefusal toOpenRefusal(store::OpenRefusal refusal);

} // namespace keywork::app
