#pragma once

#include "domain/ids.h"
#include "ui/shell/page_context.h"

#include <functional>

class QWidget;

namespace keywork::ui {

// Writes an addendum to a signed session. `done` is called when it was signed or its draft discarded.
void writeAddendum(const PageContext& context, QWidget& over, domain::ClientId client,
                   domain::SessionId session, std::function<void()> done = {});

// Goes on with the draft of one.
void continueAddendum(const PageContext& context, QWidget& over, domain::DraftId draft,
                      std::function<void()> done = {});

} // namespace keywork::ui
