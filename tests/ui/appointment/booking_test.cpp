#include "support/builders.h"
#include "support/qt_printing.h"
#include "ui/appointment/appointment_words.h"
#include "ui/appointment/booking.h"

#include <gtest/gtest.h>

namespace keywork::ui {
namespace {

const BookingFields fields{"tue 14:30", "keywork", "50", " Room 2 ", 1};

TEST(Booking, ReadsWhatWasTyped)
{
    const auto wanted = readBooking(fields, test::today(), std::nullopt);
    ASSERT_TRUE(wanted);
    EXPECT_EQ(wanted->at, test::at("2026-09-15T14:30"));
    EXPECT_EQ(wanted->minutes, 50);
    EXPECT_EQ(wanted->place, "Room 2");
    EXPECT_EQ(wanted->staff, domain::StaffId{1});
}

TEST(Booking, AsksForATimeWhenNoneIsTyped)
{
    BookingFields dayOnly = fields;
    dayOnly.when = "+1w";
    const auto wanted = readBooking(dayOnly, test::today(), std::nullopt);
    ASSERT_FALSE(wanted);
    EXPECT_EQ(wanted.error().front(), (BookingProblem{"when", "Add the time, for example tue 14:30."}));
    EXPECT_FALSE(bookingWish("+1w", test::today(), std::nullopt));
}

TEST(Booking, KeepsTheTimeOfAnAppointmentThatIsMoved)
{
    BookingFields dayOnly = fields;
    dayOnly.when = "+1w";
    const auto wanted = readBooking(dayOnly, test::today(), TimeOfDay::fromMinutes(11 * 60));
    ASSERT_TRUE(wanted);
    EXPECT_EQ(wanted->at, test::at("2026-09-15T11:00"));
}

TEST(Booking, NamesEveryFieldAtFault)
{
    const auto wanted = readBooking({"31/2/26 9:00", "", "an hour", "", 0}, test::today(), std::nullopt);
    ASSERT_FALSE(wanted);
    QStringList ids;
    for (const auto& problem : wanted.error()) ids << problem.fieldId;
    EXPECT_EQ(ids, QStringList({"when", "kind", "minutes", "staff"}));
}

TEST(Booking, SaysWhoHasThatTimeAlready)
{
    const std::vector<app::Clash> clashes{
        {domain::AppointmentId{1}, test::at("2026-09-15T14:00"), 50, true},
        {domain::AppointmentId{2}, test::at("2026-09-15T14:30"), 50, false}};
    EXPECT_EQ(clashLine(clashes),
              "This person has an appointment at 14:00. The worker has another appointment at 14:30.");
    EXPECT_EQ(clashLine({}), QString());
}

TEST(Chain, NamesEachStepWithItsLastDayAndRoutes)
{
    const domain::ReEngagementPolicy policy{
        {{domain::AttemptStep::Within::SameDay, 0, {domain::AttemptRoute::Call, domain::AttemptRoute::Text}},
         {domain::AttemptStep::Within::WorkingDays, 1, {}},
         {domain::AttemptStep::Within::Days, 7, {domain::AttemptRoute::Letter}}}};
    const QStringList steps = chainSteps(policy, {}, test::day("2026-09-11"));
    EXPECT_EQ(steps, QStringList({"By Fri 11-Sep-2026: call or text", "By Mon 14-Sep-2026: by any route",
                                  "By Fri 18-Sep-2026: letter"}));
}

} // namespace
} // namespace keywork::ui
