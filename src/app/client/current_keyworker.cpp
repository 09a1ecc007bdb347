#include "app/client/current_keyworker.h"

#include "domain/staff/allocation.h"
#include "store/allocation_table.h"
#include "store/episode_table.h"
#include "store/staff_table.h"

namespace keywork::app {

std::string currentKeyworker(Workspace& workspace, domain::ClientId client)
{
    const auto episode = store::EpisodeTable(workspace.store()).openOf(client);
    return episode ? currentKeyworker(workspace, episode->id) : std::string();
}

std::string currentKeyworker(Workspace& workspace, domain::EpisodeId open)
{
    auto& db = workspace.store();
    const auto allocations = store::AllocationTable(db).ofEpisode(open);
    const auto* keyworker = domain::keyworkerOn(allocations, workspace.today());
    return keyworker ? store::StaffTable(db).name(keyworker->staff) : std::string();
}

} // namespace keywork::app
