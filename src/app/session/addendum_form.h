#pragma once

#include "app/session/session_form.h"

namespace keywork::app {

// What the form begins with, and the signed session that the addendum follows.
struct AddendumForm {
    domain::ClientId client;
    domain::SessionId session;
    Date day;                           // of the session
    std::optional<domain::Draft> draft; // to go on with
};

Outcome<AddendumForm, FormRefusal> addendumForm(Workspace& workspace, domain::DraftId draft);
// Goes on with the person's own kept draft of one, the last saved, so that no second is begun beside it; else empty.
Outcome<AddendumForm, FormRefusal> addendumForm(Workspace& workspace, domain::SessionId session);

} // namespace keywork::app
