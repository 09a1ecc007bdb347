#include "app/draft/drafts.h"
#include "app/perform.h"
#include "store/draft_table.h"

namespace keywork::app {

namespace {

enum class Fate { Discard, Restore };

Outcome<Done, DiscardRefusal> moveDraft(Workspace& workspace, domain::DraftId id, Fate what)
{
    return perform<Done, DiscardRefusal>(
        workspace, Action::DiscardDraft, [&](Change& change) -> Outcome<Done, DiscardRefusal> {
            store::DraftTable drafts(workspace.store());
            const auto draft = drafts.find(id);
            if (!draft) return refused(DiscardRefusal::AlreadySigned);
            if (!change.isAllowed({.author = draft->author == change.me()}))
                return refused(DiscardRefusal::NotYours);
            const bool done = what == Fate::Discard ? drafts.discard(id, change.now()) : drafts.restore(id);
            if (!done) return trouble<DiscardRefusal>(Trouble::NotFound);
            drafts.purgeDiscardedBefore(change.now() -
                                        std::chrono::days{workspace.policy().drafts.keepDiscardedDays});
            change.audit("draft", id.number(), draft->version);
            return Done{};
        });
}

} // namespace

Outcome<Done, DiscardRefusal> discardDraft(Workspace& workspace, domain::DraftId draft)
{
    return moveDraft(workspace, draft, Fate::Discard);
}

Outcome<Done, DiscardRefusal> restoreDraft(Workspace& workspace, domain::DraftId draft)
{
    return moveDraft(workspace, draft, Fate::Restore);
}

} // namespace keywork::app
