#pragma once

#include "app/change.h"
#include "domain/episode/intervention.h"

namespace keywork::app {

// An episode that ends, by its closing or because the referral was declined, leaves nothing open. `on` is its last day.

// Who works with the client does so no more; a transfer that still waits goes with the rest.
void endAllocations(Workspace& workspace, domain::EpisodeId episode, Date on, const Change& change);
void endInterventions(Workspace& workspace, domain::EpisodeId episode, Date on,
                      domain::InterventionEnding how, const Change& change);
// Nobody is expected any more: what is booked after the last day is cancelled by the service.
void cancelComing(Workspace& workspace, domain::EpisodeId episode, Date on, const Change& change);

} // namespace keywork::app
