#pragma once

#include "app/session/session_form.h"

namespace keywork::app {

// What the form goes on with: the text of the draft, and the signed session that it follows.
struct AddendumForm {
    domain::Draft draft;
    domain::SessionId session;
};

Outcome<AddendumForm, FormRefusal> addendumForm(Workspace& workspace, domain::DraftId draft);

} // namespace keywork::app
