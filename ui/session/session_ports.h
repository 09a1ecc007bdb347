#pragma once

#include "ui/draft/draft_ports.h"
#include "ui/session/session_presenter.h"

namespace keywork::ui {

// The presenter's way to the use cases. Answers are dropped once `listener` has died.
SessionPresenter::Ports sessionPorts(Core& core, QObject* listener);

} // namespace keywork::ui
