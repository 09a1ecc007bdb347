#pragma once

#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

namespace keywork::ui {

// The referral that begins an episode, and how things stand then. Somebody who comes back finds what went before
// beside it, and is asked what will be different this time.
Page* makeOpenEpisodePage(const PageContext& context, domain::ClientId client);

} // namespace keywork::ui
