#pragma once

#include "domain/ids.h"
#include "ui/shell/page_context.h"

#include <functional>

class QWidget;

namespace keywork::ui {

// Writes an addendum to a signed session, or goes on with the draft that the person has of one. `done` is called when
// the form is closed: it was signed, discarded or kept as a draft.
void writeAddendum(const PageContext& context, QWidget& over, domain::SessionId session,
                   std::function<void()> done = {});

// Goes on with the draft of one.
void continueAddendum(const PageContext& context, QWidget& over, domain::DraftId draft,
                      std::function<void()> done = {});

} // namespace keywork::ui
