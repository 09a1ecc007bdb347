#include "app/session/sign_addendum.h"

#include "app/perform.h"
#include "base/text.h"
#include "domain/session/session.h"
#include "store/draft_table.h"
#include "store/session_table.h"

namespace keywork::app {

namespace {

// Only the author's own draft of this very addendum; any other id is somebody else's work.
void endDraft(Workspace& workspace, domain::DraftId id, domain::SessionId session, domain::StaffId me)
{
    store::DraftTable drafts(workspace.store());
    const auto draft = drafts.find(id);
    if (draft && draft->author == me && draft->session == session) drafts.remove(id);
}

} // namespace

Outcome<domain::AddendumId, AddendumRefusal> signAddendum(Workspace& workspace, domain::SessionId id,
                                                          std::string text,
                                                          std::optional<domain::DraftId> draft)
{
    using Answer = Outcome<domain::AddendumId, AddendumRefusal>;
    return perform<domain::AddendumId, AddendumRefusal>(
        workspace, Action::SignAddendum, [&](Change& change) -> Answer {
            if (!change.isAllowed()) return trouble<AddendumRefusal>(Trouble::NotAllowed);
            store::SessionTable sessions(workspace.store());
            const auto session = sessions.find(id);
            if (!session) return trouble<AddendumRefusal>(Trouble::NotFound);
            const auto words = trimmed(text);
            if (words.empty()) return refused(AddendumRefusal::TextMissing);
            if (words.size() > domain::longestNotePart) return refused(AddendumRefusal::TooLong);
            const auto addendum = sessions.addAddendum(
                {domain::AddendumId{0}, id, change.me(), change.now(), std::string(words)});
            if (draft) endDraft(workspace, *draft, id, change.me());
            change.wrote(domain::WriteKind::AddendumSigned, session->client, id.number(),
                         session->content.start.day);
            change.audit("addendum", addendum.number());
            return addendum;
        });
}

} // namespace keywork::app
