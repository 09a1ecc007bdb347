#include "base/clock.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <ostream>
#include <stdexcept>

namespace keywork {
namespace {

constexpr auto london = "Europe/London";

// A clock that stands still.
class StoppedClock : public Clock {
public:
    explicit StoppedClock(std::string_view iso) : m_now(*parseIsoInstant(iso)) {}

    Instant now() const override { return m_now; }
    LocalTime toLocal(Instant moment) const override { return toLocalTime(moment, london); }

private:
    Instant m_now;
};

struct Reading {
    const char* utc;
    const char* wall;
};
void PrintTo(const Reading& row, std::ostream* out)
{
    *out << row.utc;
}

class WallClock : public testing::TestWithParam<Reading> {};

TEST_P(WallClock, ShowsTheTimeOfLondon)
{
    EXPECT_EQ(toIsoLocalTime(toLocalTime(*parseIsoInstant(GetParam().utc), london)), GetParam().wall);
}

INSTANTIATE_TEST_SUITE_P(
    SummerTime, WallClock,
    testing::Values(Reading{"2026-01-15T12:00:00Z", "2026-01-15T12:00"},
                    Reading{"2026-09-08T10:40:59Z", "2026-09-08T11:40"},
                    Reading{"2026-03-29T00:59:59Z", "2026-03-29T00:59"}, // the hour that is missing
                    Reading{"2026-03-29T01:00:00Z", "2026-03-29T02:00"},
                    Reading{"2026-10-25T00:59:59Z", "2026-10-25T01:59"}, // the hour that comes twice
                    Reading{"2026-10-25T01:00:00Z", "2026-10-25T01:00"},
                    Reading{"2026-07-01T23:30:00Z", "2026-07-02T00:30"}, // tomorrow already
                    Reading{"1969-12-31T23:59:59Z", "1970-01-01T00:59"}));

TEST(ServiceClock, RefusesAZoneThatDoesNotExist)
{
    EXPECT_THROW(ServiceClock("Europe/Atlantis"), std::runtime_error);
    EXPECT_THROW(toLocalTime(Instant{}, ""), std::runtime_error);
}

TEST(ServiceClock, ReadsOneMomentInItsZone)
{
    const ServiceClock clock(london);
    const auto before = clock.now();
    const auto local = clock.localNow();
    const auto after = clock.now();
    EXPECT_LE(clock.toLocal(before), local);
    EXPECT_LE(local, clock.toLocal(after));
    EXPECT_GT(before, *parseIsoInstant("2024-01-01T00:00:00Z"));
}

TEST(PracticeClock, StandsOnItsOwnDayAtTheTimeOfTheRealOne)
{
    const StoppedClock real("2026-11-02T09:15:30Z");
    const PracticeClock practice(real, date(2025, 1, 20));
    EXPECT_EQ(practice.today(), date(2025, 1, 20));
    EXPECT_EQ(toIsoLocalTime(practice.localNow()), "2025-01-20T09:15");
    EXPECT_EQ(toIsoInstant(practice.now()), "2025-01-20T09:15:30Z");
}

// An entry written at 23:30 in winter must not be shown as of half past midnight on the summer day after.
TEST(PracticeClock, WritesMomentsThatReadAsItsWallClock)
{
    const StoppedClock winter("2026-11-02T23:30:00Z");
    const PracticeClock inSummer(winter, date(2026, 9, 8));
    EXPECT_EQ(toIsoInstant(inSummer.now()), "2026-09-08T22:30:00Z");
    EXPECT_EQ(inSummer.toLocal(inSummer.now()), inSummer.localNow());
    const StoppedClock summer("2026-09-08T22:30:00Z");
    const PracticeClock inWinter(summer, date(2026, 1, 20));
    EXPECT_EQ(toIsoInstant(inWinter.now()), "2026-01-20T23:30:00Z");
}

RC_GTEST_PROP(PracticeClockProperty, ReadsItsOwnMomentsAsItsOwnTime, ())
{
    const auto moment =
        Instant{std::chrono::seconds{*rc::gen::inRange<std::int64_t>(1'500'000'000, 2'000'000'000)}};
    const StoppedClock real(toIsoInstant(moment));
    // Not on the two Sundays on which the clocks change: some of their times come never or twice.
    const PracticeClock practice(real, addDays(date(2020, 1, 6), 7 * *rc::gen::inRange(0, 500)));
    RC_ASSERT(practice.toLocal(practice.now()) == practice.localNow());
}

} // namespace
} // namespace keywork
