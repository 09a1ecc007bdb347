#pragma once

#include "app/draft/drafts.h"

namespace keywork::app {

// For readings that show them among other things; see draftsOf().
std::vector<DraftRow> draftRows(Workspace& workspace, domain::ClientId client);

} // namespace keywork::app
