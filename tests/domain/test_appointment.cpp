#include "domain/appointment/appointment.h"

#include "generators.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace keywork::domain {
namespace {

using test::appointment;
using test::at;
using test::day;
using test::now;
using test::resolved;

const Date referred = date(2026, 3, 2);

NewAppointment newAt(LocalTime time, int minutes = 50)
{
    return {StaffId{1}, SessionKind::Keywork, time, minutes, "Room 2"};
}

struct Booking {
    const char* at;
    int minutes;
    std::optional<AppointmentRefusal> refusal;
};

class BookedAppointment : public testing::TestWithParam<Booking> {};

TEST_P(BookedAppointment, IsTakenOrRefusedByName)
{
    const auto result = checkedAppointment(newAt(at(GetParam().at), GetParam().minutes), referred, now());
    EXPECT_EQ(result ? std::nullopt : std::optional(result.error()), GetParam().refusal);
}

INSTANTIATE_TEST_SUITE_P(
    Appointment, BookedAppointment,
    testing::Values(Booking{"2026-09-15T11:00", 50, std::nullopt},
                    Booking{"2026-09-01T11:00", 50, std::nullopt}, // entered late
                    Booking{"2026-03-02T00:00", 50, std::nullopt},
                    Booking{"2026-03-01T23:59", 50, AppointmentRefusal::BeforeReferral},
                    Booking{"2028-09-08T23:59", 50, std::nullopt},
                    Booking{"2028-09-09T00:00", 50, AppointmentRefusal::TooFarAhead},
                    Booking{"2026-09-15T11:00", 5, std::nullopt},
                    Booking{"2026-09-15T11:00", 480, std::nullopt},
                    Booking{"2026-09-15T11:00", 4, AppointmentRefusal::MinutesOutOfRange},
                    Booking{"2026-09-15T11:00", 481, AppointmentRefusal::MinutesOutOfRange}));

TEST(Appointment, HasAnOutcomeOnlyOnceItIsResolved)
{
    auto one = appointment();
    EXPECT_EQ(one.outcome(), std::nullopt);
    EXPECT_EQ(resolved(one, AppointmentOutcome::Late).outcome(), AppointmentOutcome::Late);
    one.state = Moved{AppointmentId{2}};
    EXPECT_EQ(one.outcome(), std::nullopt);
    EXPECT_FALSE(one.isBooked());
}

struct Said {
    const char* at;
    AppointmentOutcome outcome;
    std::optional<AppointmentRefusal> refusal;
};

class SaidOutcome : public testing::TestWithParam<Said> {};

TEST_P(SaidOutcome, IsTakenFromTheDayOnOrWhenItCanBeKnownBefore)
{
    const auto result = resolve(appointment(1, at(GetParam().at)), GetParam().outcome, "rang", now());
    EXPECT_EQ(result ? std::nullopt : std::optional(result.error()), GetParam().refusal);
    if (result) {
        EXPECT_EQ(result->state, AppointmentState(Resolved{GetParam().outcome, "rang"}));
    }
}

INSTANTIATE_TEST_SUITE_P(
    Appointment, SaidOutcome,
    testing::Values(Said{"2026-09-08T17:00", AppointmentOutcome::Attended, std::nullopt},
                    Said{"2026-09-08T17:00", AppointmentOutcome::DidNotAttend, std::nullopt},
                    Said{"2026-09-09T09:00", AppointmentOutcome::Attended, AppointmentRefusal::NotYet},
                    Said{"2026-09-09T09:00", AppointmentOutcome::Late, AppointmentRefusal::NotYet},
                    Said{"2026-09-09T09:00", AppointmentOutcome::DidNotAttend, AppointmentRefusal::NotYet},
                    Said{"2026-09-09T09:00", AppointmentOutcome::CancelledByClient, std::nullopt},
                    Said{"2026-09-09T09:00", AppointmentOutcome::CancelledByService, std::nullopt},
                    Said{"2026-09-09T09:00", AppointmentOutcome::Declined, std::nullopt},
                    Said{"2026-08-09T09:00", AppointmentOutcome::Declined, std::nullopt}));

TEST(Appointment, IsResolvedOnce)
{
    auto moved = appointment();
    moved.state = Moved{AppointmentId{2}};
    for (const auto& done : {moved, resolved(appointment(), AppointmentOutcome::Attended)}) {
        const auto result = resolve(done, AppointmentOutcome::DidNotAttend, {}, now());
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error(), AppointmentRefusal::NotBooked);
    }
}

TEST(Appointment, IsUnresolvedFromItsPlannedEnd)
{
    const auto one = appointment(1, at("2026-09-08T11:00")); // 50 minutes
    EXPECT_FALSE(isUnresolved(one, at("2026-09-08T11:49")));
    EXPECT_TRUE(isUnresolved(one, at("2026-09-08T11:50")));
    EXPECT_FALSE(isUnresolved(resolved(one, AppointmentOutcome::Declined), at("2026-09-09T11:50")));
}

TEST(Appointment, MayEndOnTheNextDay)
{
    const auto late = appointment(1, at("2026-09-08T23:30"));
    EXPECT_FALSE(isUnresolved(late, at("2026-09-09T00:19")));
    EXPECT_TRUE(isUnresolved(late, at("2026-09-09T00:20")));
}

TEST(Appointment, OfANonsensicalLengthEndsWhenItBegins)
{
    auto odd = appointment(1, at("2026-09-08T11:00"));
    odd.minutes = -90;
    EXPECT_FALSE(isUnresolved(odd, at("2026-09-08T10:59")));
    EXPECT_TRUE(isUnresolved(odd, at("2026-09-08T11:00")));
}

RC_GTEST_PROP(Appointment, StaysUnresolvedUntilSomebodySaysWhatBecameOfIt, ())
{
    const auto one = appointment(1, *test::anyTime());
    const auto asked = *test::anyTime();
    const auto later = *test::anyTime();
    RC_PRE(asked <= later);
    RC_ASSERT((!isUnresolved(one, asked) || isUnresolved(one, later)));
    const auto said = resolve(one, *test::anyOf<AppointmentOutcome>(), {}, later);
    if (said) RC_ASSERT(!isUnresolved(*said, later));
}

} // namespace
} // namespace keywork::domain
