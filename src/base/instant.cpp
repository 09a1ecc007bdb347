#include "base/instant.h"

#include <array>
#include <cstdio>

namespace keywork {

namespace chrono = std::chrono;

Result<Instant, DateError> parseIsoInstant(std::string_view text)
{
    if (text.size() != 20 || text[16] != ':' || text[19] != 'Z') return refuse(DateError::WrongShape);
    const auto minute = parseIsoLocalTime(text.substr(0, 16));
    if (!minute) return refuse(minute.error());
    const char tens = text[17];
    const char units = text[18];
    if (tens < '0' || tens > '9' || units < '0' || units > '9') return refuse(DateError::WrongShape);
    if (tens > '5') return refuse(DateError::NoSuchDay);
    return Instant{chrono::sys_days{minute->day} + chrono::minutes{minute->time.minutes()} +
                   chrono::seconds{(tens - '0') * 10 + (units - '0')}};
}

std::string toIsoInstant(Instant moment)
{
    const auto day = chrono::floor<chrono::days>(moment);
    const chrono::hh_mm_ss<chrono::seconds> clock{moment - day};
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "T%02d:%02d:%02dZ", static_cast<int>(clock.hours().count()) % 24,
                  static_cast<int>(clock.minutes().count()) % 60,
                  static_cast<int>(clock.seconds().count()) % 60);
    return toIsoDate(Date{day}) + text.data();
}

} // namespace keywork
