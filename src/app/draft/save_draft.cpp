#include "app/draft/drafts.h"
#include "app/perform.h"
#include "store/draft_table.h"
#include "store/session_table.h"

namespace keywork::app {

namespace {

// Twice the three parts of the longest note: room for everything else in the form.
constexpr std::size_t longestBody = 6 * domain::longestNotePart;

// Why a draft that exists was not saved.
SaveDraftRefusal whyNotSaved(const std::optional<domain::Draft>& present)
{
    if (!present)
        return SaveDraftRefusal::AlreadySigned; // signed drafts leave the store; others are only discarded
    if (present->discardedAt) return SaveDraftRefusal::Discarded;
    return SaveDraftRefusal::TakenOver;
}

} // namespace

Outcome<SavedDraft, SaveDraftRefusal> saveDraft(Workspace& workspace, DraftToSave draft)
{
    using Answer = Outcome<SavedDraft, SaveDraftRefusal>;
    return performUnaudited<SavedDraft, SaveDraftRefusal>(
        workspace, Action::SaveDraft, [&](Change& change) -> Answer {
            if (draft.body.size() > longestBody) return refused(SaveDraftRefusal::TooLong);
            store::DraftTable drafts(workspace.store());
            if (!draft.id) {
                if (!change.isAllowed({.author = true}))
                    return trouble<SaveDraftRefusal>(Trouble::NotAllowed);
                if (draft.appointment &&
                    store::SessionTable(workspace.store()).ofAppointment(*draft.appointment)) {
                    return refused(SaveDraftRefusal::AlreadySigned);
                }
                const auto id =
                    drafts.insert({domain::DraftId{0}, change.me(), draft.client, draft.subject,
                                   draft.appointment, draft.session, std::move(draft.body), draft.begunFrom,
                                   change.now(), change.now(), std::nullopt, draft.editor, 1});
                return SavedDraft{id, 1, change.now()};
            }
            const auto present = drafts.find(*draft.id);
            if (!present) return refused(SaveDraftRefusal::AlreadySigned);
            if (!change.isAllowed({.author = present->author == change.me()}))
                return trouble<SaveDraftRefusal>(Trouble::NotAllowed);
            if (present->body == draft.body && present->editor == draft.editor && !present->discardedAt) {
                return SavedDraft{present->id, present->version, present->savedAt};
            }
            const auto version = drafts.save(*draft.id, draft.seen, draft.editor, draft.body, change.now());
            if (!version) return refused(whyNotSaved(present));
            return SavedDraft{*draft.id, *version, change.now()};
        });
}

} // namespace keywork::app
