#pragma once

#include "app/draft/drafts.h"

namespace keywork::app {

// With the window that has it open now, or none: one that was killed holds its drafts no more.
domain::Draft asHeld(const Workspace& workspace, domain::Draft draft);

// For readings that show them among other things; see draftsOf().
DraftRow draftRow(Workspace& workspace, const domain::Draft& draft);
std::vector<DraftRow> draftRows(Workspace& workspace, domain::ClientId client);

} // namespace keywork::app
