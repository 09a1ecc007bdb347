#pragma once

#include "base/instant.h"
#include "domain/ids.h"

namespace keywork::store {

// Who changes a row, and when: goes into its history with what the row was before.
struct Stamp {
    domain::StaffId by;
    Instant at;
};

} // namespace keywork::store
