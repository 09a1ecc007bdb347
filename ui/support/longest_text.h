// How many characters a field takes.
#pragma once

#include "domain/text_limit.h"

namespace keywork::ui {

inline constexpr int longestText = static_cast<int>(domain::longestField);

} // namespace keywork::ui
