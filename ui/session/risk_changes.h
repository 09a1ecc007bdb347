#pragma once

#include "ui/session/session_reading.h"

namespace keywork::ui {

// What changed today, as it will stand in the record.
struct RiskChanges {
    std::vector<domain::NewLifeEvent> events;
    std::vector<domain::NewObservation> observations;
};

// Rows in which nothing was written are passed over.
Result<RiskChanges, std::vector<FormProblem>> readChanges(const std::vector<app::RiskFields>& rows,
                                                          const policy::Policy& policy, Date today);

// The kind of observation that a row is about; null: it is an event, or nothing is chosen yet.
const domain::ObservationKind* observationKind(const app::RiskFields& row, const policy::Policy& policy);

} // namespace keywork::ui
