#pragma once

#include "app/outcome.h"
#include "app/workspace.h"

namespace keywork::app {

enum class InErrorRefusal { ReasonMissing, AlreadyMarked };

// Struck through, always readable, out of all rules and counts. By the one who recorded it or a team lead. Signed
// sessions: session/session_in_error.h.
Outcome<Done, InErrorRefusal> markEventInError(Workspace& workspace, domain::LifeEventId event,
                                               const std::string& reason);
Outcome<Done, InErrorRefusal> markObservationInError(Workspace& workspace, domain::ObservationId observation,
                                                     const std::string& reason);

} // namespace keywork::app
