#include "app/draft/draft_to_sign.h"

#include "store/draft_table.h"

namespace keywork::app {

DraftToSign draftToSign(Workspace& workspace, std::optional<domain::DraftId> id, RowVersion seen,
                        domain::ClientId client)
{
    if (!id) return DraftToSign::Ready;
    const auto draft = store::DraftTable(workspace.store()).find(*id);
    if (!draft) return DraftToSign::AlreadySigned;
    if (draft->version != seen || draft->discardedAt) return DraftToSign::TakenOver;
    const bool isMine = draft->author == workspace.user().id && draft->client == client;
    return isMine ? DraftToSign::Ready : DraftToSign::NotYours;
}

} // namespace keywork::app
