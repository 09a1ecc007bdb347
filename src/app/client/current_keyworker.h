#pragma once

#include "app/workspace.h"

namespace keywork::app {

// The name of the accepted keyworker in the client's open episode today; empty: none.
std::string currentKeyworker(Workspace& workspace, domain::ClientId client);

} // namespace keywork::app
