#pragma once

#include "base/date.h"

namespace keywork {

// A time of day to the minute, 00:00 to 23:59.
class TimeOfDay {
public:
    static Result<TimeOfDay, DateError> parse(std::string_view text); // "09:30"
    static constexpr TimeOfDay fromMinutes(int minutes)
    {
        return TimeOfDay(((minutes % 1440) + 1440) % 1440);
    }

    constexpr int minutes() const { return m_minutes; }
    std::string text() const; // "09:30"
    friend constexpr auto operator<=>(const TimeOfDay&, const TimeOfDay&) = default;

private:
    constexpr explicit TimeOfDay(int minutes) : m_minutes(minutes) {}

    int m_minutes;
};

// A day and a time of day as the clock on the wall shows them: no zone, so an appointment never moves with one.
struct LocalTime {
    Date day;
    TimeOfDay time;

    friend auto operator<=>(const LocalTime&, const LocalTime&) = default;
};

// "2026-09-08T11:00"
Result<LocalTime, DateError> parseIsoLocalTime(std::string_view text);
std::string toIsoLocalTime(const LocalTime& time);

} // namespace keywork
