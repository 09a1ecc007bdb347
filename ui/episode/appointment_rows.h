#pragma once

#include "domain/appointment/appointment.h"
#include "ui/support/row.h"

#include <vector>

namespace keywork::ui {

// What can be done with an appointment from its row.
enum class AppointmentOption {
    RecordOutcome,
    RecordSession,
    Move,
    AppointmentLetter,
    RecordAttempt,
    EndAttempts,
    MissedLetter
};

enum class EpisodeStands { Open, Ended };

// The first is the row's action, the others stand in its menu; none where nothing is left to do.
std::vector<AppointmentOption> optionsFor(const domain::Appointment& appointment,
                                          const std::vector<domain::Appointment>& all, EpisodeStands episode,
                                          LocalTime now);

std::vector<Row> appointmentRows(const std::vector<domain::Appointment>& all, EpisodeStands episode,
                                 LocalTime now);

} // namespace keywork::ui
