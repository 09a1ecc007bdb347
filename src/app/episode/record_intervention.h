#pragma once

#include "app/outcome.h"
#include "app/workspace.h"
#include "domain/episode/intervention.h"

namespace keywork::app {

// A new one, or with `seen` a change to the one named by `intervention.id`.
Outcome<domain::InterventionId, domain::InterventionRefusal> recordIntervention(
    Workspace& workspace, domain::Intervention intervention, std::optional<RowVersion> seen);

} // namespace keywork::app
