#pragma once

#include "recorded_store.h"

namespace keywork::test {

// At least one row in every table, and the triggers gone that keep signed rows as they are: for looking at what the
// tables themselves refuse.
struct FullStore : RecordedStore {
    FullStore();

    void dropTriggers();
};

} // namespace keywork::test
