#pragma once

#include "base/text.h"

namespace keywork::domain {

// The longest single field other than the parts of a session note. Longer text is refused whole, never cut.
inline constexpr std::size_t longestField = 2000;

inline bool fits(std::string_view text)
{
    // A character has at least one byte, so short text need not be decoded.
    return text.size() <= longestField || characterCount(text) <= longestField;
}

} // namespace keywork::domain
