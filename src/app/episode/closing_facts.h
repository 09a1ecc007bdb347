#pragma once

#include "app/workspace.h"
#include "domain/episode/closing.h"

namespace keywork::app {

// What the rules of closing look at, from the store.
domain::ClosingFacts closingFacts(Workspace& workspace, const domain::Episode& episode);

} // namespace keywork::app
