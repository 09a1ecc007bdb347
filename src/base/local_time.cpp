#include "base/local_time.h"

#include <array>
#include <cstdio>

namespace keywork {

Result<TimeOfDay, DateError> TimeOfDay::parse(std::string_view text)
{
    if (text.size() != 5 || text[2] != ':') return refuse(DateError::WrongShape);
    for (const std::size_t at : {0U, 1U, 3U, 4U}) {
        if (text[at] < '0' || text[at] > '9') return refuse(DateError::WrongShape);
    }
    const int hours = (text[0] - '0') * 10 + (text[1] - '0');
    const int minutes = (text[3] - '0') * 10 + (text[4] - '0');
    if (hours > 23 || minutes > 59) return refuse(DateError::NoSuchDay);
    return TimeOfDay(hours * 60 + minutes);
}

std::string TimeOfDay::text() const
{
    std::array<char, 8> text{};
    std::snprintf(text.data(), text.size(), "%02d:%02d", (m_minutes / 60) % 24, m_minutes % 60);
    return text.data();
}

Result<LocalTime, DateError> parseIsoLocalTime(std::string_view text)
{
    if (text.size() != 16 || text[10] != 'T') return refuse(DateError::WrongShape);
    const auto day = parseIsoDate(text.substr(0, 10));
    if (!day) return refuse(day.error());
    const auto time = TimeOfDay::parse(text.substr(11));
    if (!time) return refuse(time.error());
    return LocalTime{*day, *time};
}

std::string toIsoLocalTime(const LocalTime& time)
{
    return toIsoDate(time.day) + "T" + time.time.text();
}

} // namespace keywork
