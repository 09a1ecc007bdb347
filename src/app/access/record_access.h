#pragma once

#include "app/workspace.h"
#include "domain/access/restricted_record.h"

namespace keywork::app {

// How the person at work stands to a client's record now.
domain::RecordAccess accessTo(Workspace& workspace, domain::ClientId client);

} // namespace keywork::app
