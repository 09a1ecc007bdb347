#include "domain/appointment/appointment.h"

#include <algorithm>

namespace keywork::domain {

namespace {

constexpr int shortestAppointment = 5;
constexpr int longestAppointment = 480;
constexpr int monthsAhead = 24;
constexpr int minutesOfDay = 24 * 60;

LocalTime endOf(const Appointment& appointment)
{
    const int minutes = appointment.at.time.minutes() + std::max(appointment.minutes, 0);
    return {addDays(appointment.at.day, minutes / minutesOfDay), TimeOfDay::fromMinutes(minutes)};
}

// Whether somebody came can be said on the day, even before the time: they may have come early. That they will not
// come can be known long before.
bool isKnownBefore(AppointmentOutcome outcome)
{
    switch (outcome) {
    case AppointmentOutcome::Attended:
    case AppointmentOutcome::Late:
    case AppointmentOutcome::DidNotAttend: return false;
    case AppointmentOutcome::CancelledByClient:
    case AppointmentOutcome::CancelledByService:
    case AppointmentOutcome::Declined: break;
    }
    return true;
}

} // namespace

std::optional<AppointmentOutcome> Appointment::outcome() const
{
    const auto* resolved = std::get_if<Resolved>(&state);
    return resolved ? std::optional(resolved->outcome) : std::nullopt;
}

bool isUnresolved(const Appointment& appointment, LocalTime now)
{
    return appointment.isBooked() && endOf(appointment) <= now;
}

Result<NewAppointment, AppointmentRefusal> checkedAppointment(NewAppointment wanted, Date referredOn,
                                                              LocalTime now)
{
    if (wanted.at.day < referredOn) return refuse(AppointmentRefusal::BeforeReferral);
    if (wanted.at.day > addMonths(now.day, monthsAhead)) return refuse(AppointmentRefusal::TooFarAhead);
    if (wanted.minutes < shortestAppointment || wanted.minutes > longestAppointment) {
        return refuse(AppointmentRefusal::MinutesOutOfRange);
    }
    return wanted;
}

Result<Appointment, AppointmentRefusal> resolve(Appointment appointment, AppointmentOutcome outcome,
                                                std::string note, LocalTime now)
{
    if (!appointment.isBooked()) return refuse(AppointmentRefusal::NotBooked);
    if (appointment.at.day > now.day && !isKnownBefore(outcome)) return refuse(AppointmentRefusal::NotYet);
    appointment.state = Resolved{outcome, std::move(note)};
    return appointment;
}

} // namespace keywork::domain
