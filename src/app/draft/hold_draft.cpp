#include "app/draft/draft_rows.h"
#include "app/perform.h"
#include "base/text.h"
#include "store/draft_table.h"

namespace keywork::app {

Outcome<domain::Draft, TakeOverRefusal> takeOverDraft(Workspace& workspace, domain::DraftId id,
                                                      std::string editor, TakeOver how)
{
    using Answer = Outcome<domain::Draft, TakeOverRefusal>;
    return performUnaudited<domain::Draft, TakeOverRefusal>(
        workspace, Action::TakeOverDraft, [&](Change& change) -> Answer {
            store::DraftTable drafts(workspace.store());
            const auto draft = drafts.find(id);
            if (!draft) return trouble<TakeOverRefusal>(Trouble::NotFound);
            if (!change.isAllowed({.author = draft->author == change.me()}))
                return refused(TakeOverRefusal::NotYours);
            if (draft->editor == editor && !draft->discardedAt) return *draft;
            if (how == TakeOver::WhenFree && !asHeld(workspace, *draft).editor.empty())
                return refused(TakeOverRefusal::OpenElsewhere);
            if (!drafts.takeOver(id, editor)) return refused(TakeOverRefusal::Discarded);
            auto taken = drafts.find(id);
            if (!taken) return trouble<TakeOverRefusal>(Trouble::NotFound);
            return std::move(*taken);
        });
}

Outcome<Done, NoRefusal> releaseDraft(Workspace& workspace, domain::DraftId id, const std::string& editor)
{
    return performUnaudited<Done, NoRefusal>(
        workspace, Action::TakeOverDraft, [&](Change& change) -> Outcome<Done, NoRefusal> {
            store::DraftTable drafts(workspace.store());
            const auto draft = drafts.find(id);
            if (!draft || draft->editor != editor) return Done{};
            if (!change.isAllowed({.author = draft->author == change.me()}))
                return trouble<NoRefusal>(Trouble::NotAllowed);
            drafts.takeOver(id, {});
            return Done{};
        });
}

Outcome<domain::Draft, ReadDraftRefusal> readOthersDraft(Workspace& workspace, domain::DraftId id,
                                                         std::string reason)
{
    using Answer = Outcome<domain::Draft, ReadDraftRefusal>;
    return perform<domain::Draft, ReadDraftRefusal>(
        workspace, Action::ReadOthersDraft, [&](Change& change) -> Answer {
            if (!change.isAllowed()) return trouble<ReadDraftRefusal>(Trouble::NotAllowed);
            const auto why = trimmed(reason);
            if (why.empty()) return refused(ReadDraftRefusal::ReasonMissing);
            const auto draft = store::DraftTable(workspace.store()).find(id);
            if (!draft) return trouble<ReadDraftRefusal>(Trouble::NotFound);
            change.requireAccess(draft->client);
            change.audit("draft", id.number(), draft->version, why);
            return *draft;
        });
}

} // namespace keywork::app
