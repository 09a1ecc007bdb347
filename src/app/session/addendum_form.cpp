#include "app/session/addendum_form.h"

#include "app/perform.h"
#include "app/session/draft_to_continue.h"

namespace keywork::app {

Outcome<AddendumForm, FormRefusal> addendumForm(Workspace& workspace, domain::DraftId id)
try {
    const store::Snapshot view(workspace.store());
    if (!isAllowed(workspace.user().roles, Action::ReadClient, {}))
        return trouble<FormRefusal>(Trouble::NotAllowed);
    auto draft = draftToContinue(workspace, id, domain::DraftSubject::Addendum);
    if (!draft) return refuse(draft.error());
    const auto session = draft->session.value(); // the schema sees to it
    return AddendumForm{std::move(*draft), session};
} catch (...) {
    return refuse(Problem<FormRefusal>(currentTrouble(Action::ReadClient)));
}

} // namespace keywork::app
