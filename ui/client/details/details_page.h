#pragma once

#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

namespace keywork::ui {

// Who a client is, how to reach them and whom to ask: changed here, with both versions shown when somebody else saved
// meanwhile.
Page* makeDetailsPage(const PageContext& context, domain::ClientId client);

} // namespace keywork::ui
