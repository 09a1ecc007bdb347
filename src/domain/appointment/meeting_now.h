#pragma once

#include "domain/appointment/appointment.h"

#include <span>

namespace keywork::domain {

// Minutes before its time from which a session that is begun is taken to be that of the appointment.
constexpr int earlyBy = 30;

// The appointment that a session begun now by this worker is most likely of: booked for today with them, begun or about
// to begin; of several the last. An appointment that nobody kept is given its outcome first, and then it is none.
std::optional<AppointmentId> meetingNow(std::span<const Appointment> appointments, StaffId worker,
                                        const LocalTime& now);

} // namespace keywork::domain
