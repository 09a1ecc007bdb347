#pragma once

#include "app/outcome.h"
#include "app/workspace.h"
#include "domain/staff/staff.h"

namespace keywork::app {

// Gives the client to a worker. A keyworker already there is replaced when the new one accepts (a transfer waits);
// the first allocation of an episode is accepted at once.
Outcome<domain::AllocationId, domain::AllocationRefusal> allocate(Workspace& workspace,
                                                                  domain::EpisodeId episode,
                                                                  domain::StaffId staff,
                                                                  domain::AllocationRole role, Date on);

enum class AcceptRefusal { NotWaiting, NotYours };
Outcome<Done, AcceptRefusal> acceptAllocation(Workspace& workspace, domain::AllocationId allocation);
// Gives it back with a note; the worker before keeps the client.
Outcome<Done, AcceptRefusal> returnAllocation(Workspace& workspace, domain::AllocationId allocation,
                                              std::string why);

// Everyone who may be allocated in that role today, by name, with how many clients they have.
struct Colleague {
    domain::StaffId id;
    std::string name;
    int caseload = 0;
};
Reading<std::vector<Colleague>> colleagues(Workspace& workspace, domain::AllocationRole role);

} // namespace keywork::app
