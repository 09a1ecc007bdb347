#pragma once

#include "base/instant.h"

#include <optional>
#include <string>

namespace keywork {

// Where "now" and "today" come from. Passed in everywhere, so tests and practice stores can name their own day.
class Clock {
public:
    virtual ~Clock() = default;

    virtual Instant now() const = 0;
    // The civil day and time in the service's zone.
    virtual LocalTime localNow() const = 0;
    Date today() const { return localNow().day; }
};

// The computer's clock read in one time zone, for example "Europe/London" (domain.md section 0, Time).
// Throws std::runtime_error for a zone the system's time zone data does not have.
class ServiceClock : public Clock {
public:
    explicit ServiceClock(std::string zone);

    Instant now() const override;
    LocalTime localNow() const override;

private:
    std::string m_zone;
};

// A practice store lives on its own day: the time of day is the computer's, the day is the one given.
class PracticeClock : public Clock {
public:
    PracticeClock(const Clock& real, Date today) : m_real(real), m_today(today) {}

    Instant now() const override;
    LocalTime localNow() const override;

private:
    const Clock& m_real;
    Date m_today;
};

// The civil day and time that a moment had in a zone.
LocalTime toLocalTime(Instant moment, const std::string& zone);

} // namespace keywork
