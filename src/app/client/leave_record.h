#pragma once

#include "app/outcome.h"
#include "app/workspace.h"

namespace keywork::app {

// Notes that the record may be shown to this person. Called before the first row of it reaches the screen; gives the
// place in the order of writes up to which the record is about to be read.
Reading<domain::WriteSequence> openRecord(Workspace& workspace, domain::ClientId client);

// Moves the person's mark to where the record stood when it was opened (domain.md section 0, "Since you last looked").
Outcome<Done, NoRefusal> leaveRecord(Workspace& workspace, domain::ClientId client,
                                     domain::WriteSequence upTo);

} // namespace keywork::app
