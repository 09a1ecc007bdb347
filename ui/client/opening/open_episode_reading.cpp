#include "ui/client/opening/open_episode_reading.h"

#include "app/client/leave_record.h"

namespace keywork::ui {

app::Reading<OpenEpisodeReading> readForOpening(app::Workspace& workspace, domain::ClientId client)
{
    if (const auto noted = app::openRecord(workspace, client); !noted) return refuse(noted.error());
    auto banner = app::banner(workspace, client);
    if (!banner) return refuse(banner.error());
    auto earlier = app::earlierEpisodes(workspace, client);
    if (!earlier) return refuse(earlier.error());
    return OpenEpisodeReading{*std::move(banner), *std::move(earlier)};
}

} // namespace keywork::ui
