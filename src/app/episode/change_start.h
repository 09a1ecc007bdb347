#pragma once

#include "app/outcome.h"
#include "app/workspace.h"
#include "domain/episode/opening.h"

namespace keywork::app {

enum class ChangeStartRefusal { Frozen, SnapshotNotRight };

// Corrects the start snapshot until treatment starts; from then on it is frozen.
Outcome<Done, ChangeStartRefusal> changeStart(Workspace& workspace, domain::EpisodeId episode,
                                              RowVersion seen, domain::StartSnapshot start);

} // namespace keywork::app
