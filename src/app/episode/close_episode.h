#pragma once

#include "app/outcome.h"
#include "app/workspace.h"
#include "domain/episode/closing.h"

namespace keywork::app {

// Ends the episode with its allocations and interventions, in one transaction; a death is noted on the client too.
// Booked appointments after the end are cancelled by the service.
Outcome<Done, domain::CloseRefusal> closeEpisode(Workspace& workspace, domain::EpisodeId episode,
                                                 RowVersion seen, domain::Ending ending);

// What closing would ask for, to be shown while the form is filled in.
Reading<std::vector<domain::Finding>> closingFindings(Workspace& workspace, domain::EpisodeId episode,
                                                      const domain::Ending& ending);

} // namespace keywork::app
