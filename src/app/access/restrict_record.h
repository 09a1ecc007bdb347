#pragma once

#include "app/outcome.h"
#include "app/workspace.h"
#include "domain/access/restricted_record.h"

namespace keywork::app {

enum class Restrict { Lift, Set };

// From now on only those who work with the client may read their record, or everybody again who works with clients.
// Whoever lifts it must be able to read the record: it is not a way round breaking the glass.
Outcome<Done, domain::RestrictRefusal> restrictRecord(Workspace& workspace, domain::ClientId client,
                                                      Restrict what, std::string reason);

} // namespace keywork::app
