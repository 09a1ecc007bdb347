#include "domain/appointment/meeting_now.h"

namespace keywork::domain {

std::optional<AppointmentId> meetingNow(std::span<const Appointment> appointments, StaffId worker,
                                        const LocalTime& now)
{
    const Appointment* found = nullptr;
    for (const auto& appointment : appointments) {
        const bool isTheirs = appointment.isBooked() && appointment.staff == worker;
        const bool isOnNow =
            appointment.at.day == now.day && appointment.at.time.minutes() <= now.time.minutes() + earlyBy;
        if (isTheirs && isOnNow && (found == nullptr || found->at < appointment.at)) found = &appointment;
    }
    return found == nullptr ? std::nullopt : std::optional(found->id);
}

} // namespace keywork::domain
