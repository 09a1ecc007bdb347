#pragma once

#include "base/local_time.h"

namespace keywork {

// A moment, in UTC, to the second: when something was recorded. Never mixed with civil days.
using Instant = std::chrono::sys_seconds;

// "2026-09-08T10:40:12Z"
Result<Instant, DateError> parseIsoInstant(std::string_view text);
std::string toIsoInstant(Instant moment);

} // namespace keywork
