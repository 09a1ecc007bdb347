#pragma once

#include "app/workspace.h"

namespace keywork::app {

// The name of the accepted keyworker in the client's open episode today; empty: none.
std::string currentKeyworker(Workspace& workspace, domain::ClientId client);
// The same for whoever has read the open episode.
std::string currentKeyworker(Workspace& workspace, domain::EpisodeId open);

} // namespace keywork::app
