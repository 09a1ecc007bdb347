#pragma once

#include "app/episode/returning.h"
#include "app/page/banner.h"

namespace keywork::ui {

// What has to be known before an episode is opened: who it is, and what went before.
struct OpenEpisodeReading {
    app::Banner banner;
    std::vector<app::EarlierEpisode> earlier; // newest first
};

// Notes that the record is looked at, for earlier episodes are part of it.
app::Reading<OpenEpisodeReading> readForOpening(app::Workspace& workspace, domain::ClientId client);

} // namespace keywork::ui
