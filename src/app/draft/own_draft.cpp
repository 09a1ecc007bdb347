#include "app/draft/own_draft.h"

#include "app/perform.h"
#include "app/session/draft_to_continue.h"
#include "store/draft_table.h"

namespace keywork::app {

Outcome<std::optional<domain::Draft>, FormRefusal> draftToGoOn(Workspace& workspace, domain::ClientId client,
                                                               domain::DraftSubject subject,
                                                               std::optional<domain::DraftId> wanted)
{
    if (!wanted) {
        for (const auto& draft : store::DraftTable(workspace.store()).ofClient(client))
            if (draft.subject == subject && draft.author == workspace.user().id) wanted = draft.id;
    }
    if (!wanted) return std::optional<domain::Draft>();
    auto draft = draftToContinue(workspace, *wanted, subject);
    if (!draft) return refuse(draft.error());
    if (draft->client != client) return refused(FormRefusal::OtherClient);
    return std::optional(std::move(*draft));
}

} // namespace keywork::app
