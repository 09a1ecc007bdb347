#pragma once

#include "store/database.h"

namespace keywork::test {

// An empty store with the newest schema, in memory: the real one, and quick enough for every test to have its own.
struct Store {
    Store();

    store::Database db;
};

} // namespace keywork::test
