#pragma once

#include "base/clock.h"
#include "support/builders.h"

namespace keywork::test {

// Stands still until a test moves it, so that no test depends on when it is run; the zone is the shipped policy's.
class FixedClock : public Clock {
public:
    explicit FixedClock(Instant now) : m_now(now) {}

    Instant now() const override { return m_now; }
    LocalTime toLocal(Instant moment) const override { return toLocalTime(moment, "Europe/London"); }
    void moveTo(Instant now) { m_now = now; }

private:
    Instant m_now;
};

// The clock of the windows that tests open: always now(), 11:00 on Tuesday 08-Sep-2026.
inline std::shared_ptr<const Clock> elevenOClock()
{
    return std::make_shared<FixedClock>(moment("2026-09-08T10:00:00Z"));
}

} // namespace keywork::test
