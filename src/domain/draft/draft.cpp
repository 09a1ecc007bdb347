#include "domain/draft/draft.h"

namespace keywork::domain {

DraftAccess draftAccess(const Draft& draft, StaffId reader, std::string_view window)
{
    if (draft.author != reader) return DraftAccess::SeeThatItIs;
    if (draft.discardedAt) return DraftAccess::Restore;
    return draft.editor.empty() || draft.editor == window ? DraftAccess::Edit : DraftAccess::AskToTakeOver;
}

bool isPastKeeping(const Draft& draft, Instant now, int keptDays)
{
    return draft.discardedAt && now - *draft.discardedAt > std::chrono::days{keptDays};
}

} // namespace keywork::domain
