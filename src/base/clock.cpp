#include "base/clock.h"

#include <date/tz.h>

namespace keywork {

namespace chrono = std::chrono;

LocalTime toLocalTime(Instant moment, const std::string& zone)
{
    const auto wall = ::date::locate_zone(zone)->to_local(moment);
    const auto day = chrono::floor<chrono::days>(wall.time_since_epoch());
    const auto minutes = chrono::floor<chrono::minutes>(wall.time_since_epoch() - day);
    return {Date{chrono::sys_days{day}}, TimeOfDay::fromMinutes(static_cast<int>(minutes.count()))};
}

ServiceClock::ServiceClock(std::string zone) : m_zone(std::move(zone))
{
    ::date::locate_zone(m_zone); // throws now rather than at the first question
}

Instant computerNow()
{
    return chrono::floor<chrono::seconds>(chrono::system_clock::now());
}

Instant ServiceClock::now() const
{
    return computerNow();
}

LocalTime ServiceClock::toLocal(Instant moment) const
{
    return toLocalTime(moment, m_zone);
}

Instant PracticeClock::now() const
{
    const auto real = m_real.localNow();
    const auto moved = m_real.now() + chrono::days{daysBetween(real.day, m_today)};
    const auto reads = m_real.toLocal(moved);
    const auto ahead = chrono::days{daysBetween(m_today, reads.day)} +
                       chrono::minutes{reads.time.minutes() - real.time.minutes()};
    return moved - ahead;
}

LocalTime PracticeClock::localNow() const
{
    return {m_today, m_real.localNow().time};
}

} // namespace keywork
