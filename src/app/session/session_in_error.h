#pragma once

#include "app/outcome.h"
#include "app/session/left_behind.h"
#include "app/workspace.h"

namespace keywork::app {

enum class SessionErrorRefusal { ReasonMissing, AlreadyMarked, SameClient, NoOpenEpisode };

// Struck through, always readable, out of all rules and counts; its appointment waits for an outcome again. By the
// author or a team lead.
Outcome<Done, SessionErrorRefusal> markSessionInError(Workspace& workspace, domain::SessionId session,
                                                      std::string reason);

// The same, and a draft with its text is begun for the right client, in one transaction. The draft belongs to whoever
// moves it: the text is signed again by the one who signs.
struct Moved {
    domain::DraftId draft;
    LeftBehind left;
};
Outcome<Moved, SessionErrorRefusal> moveToRightClient(Workspace& workspace, domain::SessionId session,
                                                      domain::ClientId rightClient, std::string reason);

} // namespace keywork::app
