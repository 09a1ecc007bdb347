#include "domain/appointment/meeting_now.h"

#include "support/builders.h"

#include <gtest/gtest.h>

namespace keywork::domain {
namespace {

using test::at;

std::optional<AppointmentId> meeting(const std::vector<Appointment>& appointments, std::string_view now)
{
    return meetingNow(appointments, appointments.front().staff, at(now));
}

TEST(MeetingNow, IsTheBookedOneOfTodayThatHasBegunOrIsAboutTo)
{
    const std::vector<Appointment> booked{test::appointment(1, at("2026-09-08T10:00"))};
    EXPECT_EQ(meeting(booked, "2026-09-08T09:29"), std::nullopt);
    EXPECT_EQ(meeting(booked, "2026-09-08T09:30"), AppointmentId{1});
    EXPECT_EQ(meeting(booked, "2026-09-08T17:00"), AppointmentId{1});
    EXPECT_EQ(meeting(booked, "2026-09-09T10:00"), std::nullopt);
    EXPECT_EQ(meeting(booked, "2026-09-07T10:00"), std::nullopt);
}

TEST(MeetingNow, IsTheLastOfSeveralAndNeverSomebodyElsesOrASettledOne)
{
    std::vector<Appointment> booked{test::appointment(1, at("2026-09-08T10:00")),
                                    test::appointment(2, at("2026-09-08T11:00")),
                                    test::appointment(3, at("2026-09-08T15:00"))};
    EXPECT_EQ(meeting(booked, "2026-09-08T11:10"), AppointmentId{2});
    booked[1].state = Resolved{AppointmentOutcome::DidNotAttend, {}};
    EXPECT_EQ(meeting(booked, "2026-09-08T11:10"), AppointmentId{1});
    booked[1].state = Booked{};
    booked[1].staff = StaffId{99};
    EXPECT_EQ(meeting(booked, "2026-09-08T11:10"), AppointmentId{1});
    EXPECT_EQ(meetingNow({}, StaffId{1}, at("2026-09-08T11:10")), std::nullopt);
}

} // namespace
} // namespace keywork::domain
