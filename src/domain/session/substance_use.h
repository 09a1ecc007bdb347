#pragma once

#include "domain/code_list.h"
#include "domain/codes.h"

#include <optional>
#include <string>
#include <variant>

namespace keywork::domain {

// Use of one substance since the last time. Not asked and none are different answers (domain.md section 6).
struct UseNotAsked {
    friend bool operator==(UseNotAsked, UseNotAsked) = default;
};
struct NoUse {
    friend bool operator==(NoUse, NoUse) = default;
};
struct Used {
    std::optional<int> days; // of the days since last time; none: not said
    std::string amount;      // a day, in the client's words: "0.1 g", "2 pipes"
    Code route;              // empty: not said
    friend bool operator==(const Used&, const Used&) = default;
};
using Use = std::variant<UseNotAsked, NoUse, Used>;

struct SubstanceUse {
    Code substance;
    Use use;
    friend bool operator==(const SubstanceUse&, const SubstanceUse&) = default;
};

} // namespace keywork::domain
