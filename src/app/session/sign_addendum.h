#pragma once

#include "app/outcome.h"
#include "app/workspace.h"

namespace keywork::app {

enum class AddendumRefusal { TextMissing, TooLong };

// Follows a signed session with author and time; the session itself stays as it was signed. Ends the draft it came of.
Outcome<domain::AddendumId, AddendumRefusal> signAddendum(Workspace& workspace, domain::SessionId session,
                                                          std::string text,
                                                          std::optional<domain::DraftId> draft);

} // namespace keywork::app
