#pragma once

#include "app/appointment/appointments.h"
#include "policy/policy.h"

#include <QString>

namespace keywork::ui {

// An appointment as it is typed.
struct BookingFields {
    std::string when;
    std::string kind;
    std::string minutes;
    std::string place;
    std::int64_t staff = 0;
};

struct BookingProblem {
    QString fieldId;
    QString sentence;
    friend bool operator==(const BookingProblem&, const BookingProblem&) = default;
};

// Moving keeps the time of day when none is typed; a new one needs it said.
Result<domain::NewAppointment, std::vector<BookingProblem>> readBooking(const BookingFields& fields,
                                                                        Date today,
                                                                        std::optional<TimeOfDay> usual);

// "= Tue 15-Sep-2026 11:00", or nothing yet.
std::optional<LocalTime> bookingWish(const std::string& when, Date today, std::optional<TimeOfDay> usual);

// What else is around that time; never a reason not to book.
QString clashLine(const std::vector<app::Clash>& clashes);

} // namespace keywork::ui
