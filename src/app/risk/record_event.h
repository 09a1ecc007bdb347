#pragma once

#include "app/outcome.h"
#include "app/workspace.h"
#include "domain/risk/observation.h"

namespace keywork::app {

Outcome<domain::LifeEventId, domain::LifeEventRefusal> recordEvent(Workspace& workspace,
                                                                   domain::ClientId client,
                                                                   domain::NewLifeEvent event);
Outcome<domain::ObservationId, domain::ObservationRefusal> recordObservation(
    Workspace& workspace, domain::ClientId client, domain::NewObservation observation);

} // namespace keywork::app
