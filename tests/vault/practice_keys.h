#pragma once

#include "vault/key_file.h"

namespace keywork::test {

inline constexpr Instant made{std::chrono::seconds{1'788'000'000}};

// Two slots; made once for the whole program, because each slot costs a tenth of a second.
inline const vault::NewKeys& practiceKeys()
{
    static const vault::NewKeys keys = *vault::createPracticeKeys(2, made);
    return keys;
}

} // namespace keywork::test
