#pragma once

#include "app/outcome.h"
#include "app/workspace.h"
#include "domain/appointment/appointment.h"

namespace keywork::app {

Outcome<domain::AppointmentId, domain::AppointmentRefusal> bookAppointment(Workspace& workspace,
                                                                           domain::ClientId client,
                                                                           domain::NewAppointment wanted);
// The old one stays, marked as moved to the new one.
Outcome<domain::AppointmentId, domain::AppointmentRefusal> moveAppointment(Workspace& workspace,
                                                                           domain::AppointmentId appointment,
                                                                           RowVersion seen,
                                                                           domain::NewAppointment wanted);
Outcome<Done, domain::AppointmentRefusal> resolveAppointment(Workspace& workspace,
                                                             domain::AppointmentId appointment,
                                                             RowVersion seen,
                                                             domain::AppointmentOutcome outcome,
                                                             std::string note);

// What an appointment form needs of one appointment, and who else has that time.
struct AppointmentForm {
    domain::Appointment appointment;
    std::string staffName;
};
Reading<AppointmentForm> readAppointment(Workspace& workspace, domain::AppointmentId appointment);
// What is already booked for that worker and that client around a wished time, as a sentence-free list.
struct Clash {
    domain::AppointmentId id;
    LocalTime at;
    int minutes;
    bool sameClient;
};
Reading<std::vector<Clash>> clashes(Workspace& workspace, domain::ClientId client, domain::StaffId staff,
                                    LocalTime at, int minutes);

} // namespace keywork::app
