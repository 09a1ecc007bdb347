#pragma once

#include "ui/draft/banner_slot.h"
#include "ui/shell/page.h"

namespace keywork::ui {

// *Review the care plan*: then and now, goal by goal, a decision, and the plan's next version.
Page* makeReviewPage(const PageContext& context, domain::ClientId client,
                     std::optional<domain::DraftId> draft, const BannerMaker& banner = {});

} // namespace keywork::ui
