#pragma once

#include "domain/draft/draft.h"

namespace keywork::ui {

struct PageContext;

// The draft was discarded: offers to undo that on the page that is in view by now.
void offerBringBack(const PageContext& context, domain::DraftId draft);

} // namespace keywork::ui
