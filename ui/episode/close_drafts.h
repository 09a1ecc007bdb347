#pragma once

#include "app/draft/drafts.h"
#include "app/page/episode_page.h"

#include <QString>

namespace keywork::ui {

// Which drafts of the client nobody has signed yet, and what becomes of them when the episode is closed: they stay.
// Empty: there are none. `page` knows the days of the appointments.
QString unsignedDrafts(const std::vector<app::DraftRow>& drafts, const app::EpisodePage& page,
                       const std::string& zone);

} // namespace keywork::ui
