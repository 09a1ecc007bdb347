#pragma once

#include "app/change.h"
#include "domain/appointment/appointment.h"
#include "domain/episode/episode.h"

// Inside a transaction of another use case: signing a session books the next appointment, too.
namespace keywork::app {

Result<domain::AppointmentId, domain::AppointmentRefusal> book(Workspace& workspace, Change& change,
                                                               const domain::Episode& episode,
                                                               domain::NewAppointment wanted);

// Writes the outcome of a booked appointment; false when somebody else saved it since version `seen`.
Result<bool, domain::AppointmentRefusal> settle(Workspace& workspace, Change& change,
                                                domain::Appointment appointment, RowVersion seen,
                                                domain::AppointmentOutcome outcome, std::string note);

} // namespace keywork::app
