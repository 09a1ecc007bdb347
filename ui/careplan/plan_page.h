#pragma once

#include "ui/draft/banner_slot.h"
#include "ui/shell/page.h"

namespace keywork::ui {

// *Edit plan*: the next version of a client's care plan, or the first.
Page* makePlanPage(const PageContext& context, domain::ClientId client, std::optional<domain::DraftId> draft,
                   const BannerMaker& banner = {});

} // namespace keywork::ui
