#pragma once

#include "base/instant.h"
#include "domain/ids.h"

#include <string>

namespace keywork::domain {

// Something signed or recorded that turned out wrong: struck through, readable, out of all rules and counts.
struct EnteredInError {
    StaffId by;
    Instant at;
    std::string reason;
    friend bool operator==(const EnteredInError&, const EnteredInError&) = default;
};

} // namespace keywork::domain
