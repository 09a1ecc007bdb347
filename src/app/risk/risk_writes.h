#pragma once

#include "app/change.h"
#include "domain/risk/observation.h"

// Inside a transaction of another use case: signing a session records what changed, too.
namespace keywork::app {

Result<domain::LifeEventId, domain::LifeEventRefusal> writeEvent(Workspace& workspace, Change& change,
                                                                 domain::ClientId client, Date born,
                                                                 domain::NewLifeEvent event);
Result<domain::ObservationId, domain::ObservationRefusal> writeObservation(
    Workspace& workspace, Change& change, domain::ClientId client, Date born,
    domain::NewObservation observation);

} // namespace keywork::app
