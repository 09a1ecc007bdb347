#pragma once

#include "app/outcome.h"
#include "app/workspace.h"
#include "domain/client/client.h"

namespace keywork::app {

// One client whole, as the text of a file (docs/export-format.md): everything signed or recorded, with what was
// entered in error and why, and without anybody's drafts. Leaves an audit row: a record went out of the store.
Outcome<std::string, NoRefusal> exportClient(Workspace& workspace, const domain::ClientRef& ref);

} // namespace keywork::app
