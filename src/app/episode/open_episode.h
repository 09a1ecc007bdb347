#pragma once

#include "app/outcome.h"
#include "app/workspace.h"
#include "domain/episode/opening.h"

namespace keywork::app {

Outcome<domain::EpisodeId, domain::OpenEpisodeRefusal> openEpisode(Workspace& workspace,
                                                                   domain::ClientId client,
                                                                   domain::NewEpisode wanted);

} // namespace keywork::app
