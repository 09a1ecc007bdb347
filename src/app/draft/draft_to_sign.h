#pragma once

#include "app/workspace.h"
#include "domain/draft/draft.h"

namespace keywork::app {

enum class DraftToSign {
    Ready, // or nothing was drafted
    NotYours,
    AlreadySigned, // by another window: it is there no more
    TakenOver      // discarded, or saved by another window since this one saved
};

// Only the author signs, and only the text that this window last saved.
DraftToSign draftToSign(Workspace& workspace, std::optional<domain::DraftId> draft, RowVersion seen,
                        domain::ClientId client);

} // namespace keywork::app
