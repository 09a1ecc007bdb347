#pragma once

#include "app/outcome.h"
#include "app/workspace.h"

namespace keywork::app {

enum class InErrorRefusal { ReasonMissing, AlreadyMarked };

// Struck through, always readable, out of all rules and counts. By the author or a team lead.
Outcome<Done, InErrorRefusal> markSessionInError(Workspace& workspace, domain::SessionId session, std::string reason);
Outcome<Done, InErrorRefusal> markEventInError(Workspace& workspace, domain::LifeEventId event, std::string reason);
Outcome<Done, InErrorRefusal> markObservationInError(Workspace& workspace, domain::ObservationId observation,
                                                     std::string reason);

enum class MoveRefusal { ReasonMissing, AlreadyMarked, SameClient, NoOpenEpisode };
// Marks the session in error and opens a draft with its text for the right client, in one transaction.
Outcome<domain::DraftId, MoveRefusal> moveToRightClient(Workspace& workspace, domain::SessionId session,
                                                        domain::ClientId rightClient, std::string reason);

} // namespace keywork::app
