#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace keywork::domain {

enum class AccountRefusal { Empty, TooLong, WrongCharacter };

// What somebody signs in with, such as "s.okafor": 2 to 60 small letters, digits, full stops, hyphens and underscores.
// Large letters and white space round it are no mistake: they are made small and dropped.
Result<std::string, AccountRefusal> accountFrom(std::string_view typed);

} // namespace keywork::domain
