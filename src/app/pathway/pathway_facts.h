#pragma once

#include "app/workspace.h"
#include "domain/episode/episode.h"
#include "domain/pathway/layer_prompt.h"
#include "domain/pathway/readiness.h"
#include "store/caseload_reader.h"

namespace keywork::app {

// The findings for a move into that phase, from what the store has of this episode.
std::vector<domain::Finding> readinessFindings(Workspace& workspace, const domain::Episode& episode,
                                               domain::Phase into);

// The prompts about this episode's layer that are met and not answered, or cannot be known yet. None before treatment.
std::vector<domain::LayerPrompt> promptsOf(Workspace& workspace, const domain::Episode& episode);
// The same for a person with an open episode whose facts have been read, and its layers.
std::vector<domain::LayerPrompt> promptsOf(Workspace& workspace, const store::ClientFacts& person,
                                           domain::LayerHistory layers);

} // namespace keywork::app
