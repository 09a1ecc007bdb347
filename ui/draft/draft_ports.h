#pragma once

#include "ui/draft/draft_keeper.h"
#include "ui/draft/form_desk.h"
#include "ui/shell/core_access.h"

namespace keywork::ui {

// The presenters' way to the use cases of drafts. Answers are dropped once `listener` has died.
DraftKeeper::Ports draftPorts(Core& core, QObject* listener);
Desk deskOf(Core& core);

} // namespace keywork::ui
