#pragma once

#include "app/outcome.h"
#include "app/workspace.h"
#include "domain/pathway/readiness.h"

namespace keywork::app {

// `actingFor`: why, when the person is not allocated and acts for an absent worker; empty otherwise.
Outcome<domain::PhaseChangeId, domain::PhaseChangeRefusal> changePhase(Workspace& workspace,
                                                                       domain::EpisodeId episode,
                                                                       domain::PhaseMove move,
                                                                       const std::string& actingFor);

// The findings for a move into that phase.
Reading<std::vector<domain::Finding>> readinessFor(Workspace& workspace, domain::EpisodeId episode,
                                                   domain::Phase into);

} // namespace keywork::app
