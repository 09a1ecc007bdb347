#pragma once

#include "app/outcome.h"
#include "app/workspace.h"
#include "domain/pathway/layer_prompt.h"

namespace keywork::app {

Outcome<domain::LayerChangeId, domain::LayerChangeRefusal> changeLayer(Workspace& workspace,
                                                                       domain::EpisodeId episode,
                                                                       domain::LayerMove move,
                                                                       const std::string& actingFor);

enum class AnswerPromptRefusal { ReasonMissing, NotAPrompt };
// "Not for this person, because …": the prompt stays away until its newest fact is another one.
Outcome<Done, AnswerPromptRefusal> answerPrompt(Workspace& workspace, domain::EpisodeId episode,
                                                const std::string& rule, std::string reason);

} // namespace keywork::app
