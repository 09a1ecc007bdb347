#pragma once

#include "ui/session/session_presenter.h"
#include "ui/shell/core_access.h"

namespace keywork::ui {

// The presenters' way to the use cases. Answers are dropped once `listener` has died.
SessionPresenter::Ports sessionPorts(Core& core, QObject* listener);
DraftKeeper::Ports draftPorts(Core& core, QObject* listener);
Desk deskOf(Core& core);

} // namespace keywork::ui
