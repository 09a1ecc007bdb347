#pragma once

#include "app/outcome.h"
#include "app/workspace.h"
#include "domain/episode/opening.h"

namespace keywork::app {

// Freezes the start snapshot and begins phase engagement and layer standard, all on that day.
Outcome<Done, domain::StartTreatmentRefusal> startTreatment(Workspace& workspace, domain::EpisodeId episode,
                                                            RowVersion seen, Date on);

} // namespace keywork::app
