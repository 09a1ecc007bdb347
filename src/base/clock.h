#pragma once

#include "base/instant.h"

#include <string>

namespace keywork {

// Where "now" and "today" come from. Passed in everywhere, so tests and practice stores can name their own day.
class Clock {
public:
    virtual ~Clock() = default;

    virtual Instant now() const = 0;
    // The civil day and time that a moment had in the service's zone.
    virtual LocalTime toLocal(Instant moment) const = 0;
    virtual LocalTime localNow() const { return toLocal(now()); }
    Date today() const { return localNow().day; }
};

// What the computer's clock says, whatever day a practice store lives on.
Instant computerNow();

// The computer's clock read in one time zone, for example "Europe/London" (domain.md section 0, Time).
// Throws std::runtime_error for a zone the system's time zone data does not have.
class ServiceClock : public Clock {
public:
    explicit ServiceClock(std::string zone);

    Instant now() const override;
    LocalTime toLocal(Instant moment) const override;

private:
    std::string m_zone;
};

// A practice store lives on its own day: the time on the wall is the computer's, the day is the one given. The moment
// is the one that reads so, also when summer time holds on one of the two days only.
class PracticeClock : public Clock {
public:
    PracticeClock(const Clock& real, Date today) : m_real(real), m_today(today) {}

    Instant now() const override;
    LocalTime toLocal(Instant moment) const override { return m_real.toLocal(moment); }
    LocalTime localNow() const override;

private:
    const Clock& m_real;
    Date m_today;
};

// The civil day and time that a moment had in a zone.
LocalTime toLocalTime(Instant moment, const std::string& zone);

} // namespace keywork
