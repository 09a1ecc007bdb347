#pragma once

#include "app/outcome.h"
#include "app/workspace.h"
#include "domain/episode/opening.h"

namespace keywork::app {

Outcome<Done, domain::ReferralDecisionRefusal> acceptReferral(Workspace& workspace, domain::EpisodeId episode,
                                                              RowVersion seen, Date on);
// Ends the episode, and with it what was arranged in it already: allocations, interventions, booked appointments.
Outcome<Done, domain::ReferralDecisionRefusal> declineReferral(Workspace& workspace,
                                                               domain::EpisodeId episode, RowVersion seen,
                                                               Date on, std::string reason);

} // namespace keywork::app
