#pragma once

#include "app/session/session_form.h"

namespace keywork::app {

// The draft asked for, else the person's own of this kind about this client; none when there is none.
Outcome<std::optional<domain::Draft>, FormRefusal> draftToGoOn(Workspace& workspace, domain::ClientId client,
                                                               domain::DraftSubject subject,
                                                               std::optional<domain::DraftId> wanted);

} // namespace keywork::app
