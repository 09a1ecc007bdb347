#pragma once

#include "base/date.h"

#include <optional>
#include <string>
#include <string_view>

namespace keywork {

// The one formatter of dates on screens and staff printouts. It ignores every locale, because a locale's short
// month is not always three letters ("Sept"): NHS Common User Interface D+Ta-0006 and D+Ta-0010.
std::string clinicalDate(Date day);             // 05-Sep-2026
std::string clinicalDateWithDay(Date day);      // Sat 05-Sep-2026
std::string shortClinicalDate(Date day);        // 05-Sep, for dense rows within six months of today
std::string shortClinicalDateWithDay(Date day); // Sat 05-Sep
// For letters and for spoken text: 5 September 2026 (D+Ta-0011).
std::string longDate(Date day);
std::string longDateWithDay(Date day); // Saturday 5 September 2026
std::string weekdayName(Date day);     // Saturday

// English month names, whole or their first three letters, in any case.
std::optional<std::chrono::month> monthNamed(std::string_view name);
// English weekday names, whole or their first three letters, in any case: 1 Monday … 7 Sunday.
std::optional<unsigned> weekdayNamed(std::string_view name);

} // namespace keywork
