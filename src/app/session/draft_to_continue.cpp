#include "app/session/draft_to_continue.h"

#include "app/draft/draft_rows.h"
#include "app/perform.h"
#include "store/draft_table.h"

namespace keywork::app {

Outcome<domain::Draft, FormRefusal> draftToContinue(Workspace& workspace, domain::DraftId id,
                                                    domain::DraftSubject subject)
{
    auto draft = store::DraftTable(workspace.store()).find(id);
    if (!draft || draft->discardedAt) return refused(FormRefusal::DraftGone);
    if (draft->author != workspace.user().id) return trouble<FormRefusal>(Trouble::NotAllowed);
    if (draft->subject != subject) return refused(FormRefusal::OtherKindOfDraft);
    return asHeld(workspace, std::move(*draft));
}

} // namespace keywork::app
