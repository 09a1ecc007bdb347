#pragma once

#include "app/outcome.h"
#include "app/workspace.h"
#include "store/history_reader.h"

namespace keywork::app {

// Who saved the row that somebody else was about to save, and when.
Stale staleRow(Workspace& workspace, store::Versioned table, std::int64_t id, RowVersion found);

} // namespace keywork::app
