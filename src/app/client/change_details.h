#pragma once

#include "app/outcome.h"
#include "app/workspace.h"
#include "domain/client/client.h"

namespace keywork::app {

Reading<domain::Client> readDetails(Workspace& workspace, domain::ClientId client);

enum class ChangeDetailsRefusal { DetailsNotRight, NhsNumberTaken };

// The saved client. Stale when somebody saved since version `seen` was read; nothing is overwritten.
Outcome<domain::Client, ChangeDetailsRefusal> changeDetails(Workspace& workspace, domain::ClientId client,
                                                            RowVersion seen, domain::ClientDetails details);

} // namespace keywork::app
