#pragma once

#include "domain/ids.h"
#include "ui/shell/page_context.h"

#include <functional>
#include <optional>

class QWidget;

namespace keywork::ui {

// Writes an addendum to a signed session, or goes on with the draft of one. `done` is called when it was signed.
void writeAddendum(const PageContext& context, QWidget& over, domain::ClientId client,
                   domain::SessionId session, std::optional<domain::DraftId> draft = {},
                   std::function<void()> done = {});

} // namespace keywork::ui
