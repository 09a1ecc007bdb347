#pragma once

#include "app/episode/returning.h"

namespace keywork::app {

// For readings that show them among other things; see earlierEpisodes().
std::vector<EarlierEpisode> tellEarlierEpisodes(Workspace& workspace, domain::ClientId client);

} // namespace keywork::app
