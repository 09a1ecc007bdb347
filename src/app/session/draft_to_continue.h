#pragma once

#include "app/session/session_form.h"

namespace keywork::app {

// For the readings of this folder: the person's own draft of that kind, as its form goes on with it.
Outcome<domain::Draft, FormRefusal> draftToContinue(Workspace& workspace, domain::DraftId draft,
                                                    domain::DraftSubject subject);

} // namespace keywork::app
