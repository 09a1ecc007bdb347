#include "app/page/banner.h"

#include "app/client/current_keyworker.h"
#include "app/page/due_reading.h"
#include "app/page/shown_flags.h"
#include "app/perform.h"
#include "store/client_table.h"
#include "store/episode_table.h"
#include "store/life_event_table.h"
#include "store/observation_table.h"
#include "store/staff_table.h"

namespace keywork::app {

namespace {

// On one banner: the NHS Common User Interface keeps a banner short.
constexpr std::size_t mostFlags = 5;

} // namespace

std::vector<ShownFlag> shownFlags(Workspace& workspace, const domain::Client& client,
                                  const std::optional<domain::Episode>& episode, std::size_t most)
{
    auto& db = workspace.store();
    const bool opiates = episode && usesOpiates(*episode, workspace.policy().lists.substances);
    const auto events = store::LifeEventTable(db).ofClient(client.id);
    const auto observations = store::ObservationTable(db).ofClient(client.id);
    std::vector<ShownFlag> shown;
    for (auto& flag :
         domain::flags(client, events, observations, opiates, workspace.policy().flags, workspace.today())) {
        if (shown.size() == most) break;
        auto author = flag.author ? store::StaffTable(db).name(*flag.author) : std::string();
        shown.push_back({std::move(flag), std::move(author)});
    }
    return shown;
}

Reading<Banner> banner(Workspace& workspace, domain::ClientId id)
{
    // Its warnings are of the record; who somebody is, is not.
    const auto kept = [&] {
        return keptFrom(workspace, Action::ReadClient) ? keptFrom(workspace, Action::ReadIdentity)
                                                       : keptFromRecord(workspace, id);
    };
    return readUnless(workspace, Action::ReadIdentity, kept, [&]() -> Reading<Banner> {
        auto& db = workspace.store();
        auto client = store::ClientTable(db).find(id);
        if (!client) return refuse(Trouble::NotFound);
        const auto episode = store::EpisodeTable(db).openOf(id);
        const auto& roles = workspace.user().roles;
        Banner banner{*client,
                      {},
                      episode ? currentKeyworker(workspace, episode->id) : std::string(),
                      std::nullopt,
                      std::nullopt,
                      0,
                      isAllowed(roles, Action::ReadClient, {}),
                      isAllowed(roles, Action::RecordEvent, {})};
        if (!banner.mayReadClinical) {
            banner.client.details.allergies = {domain::AllergyStatus::Unavailable, {}};
            return banner;
        }
        banner.flags = shownFlags(workspace, *client, episode, mostFlags);
        if (episode) {
            banner.openEpisode = episode->id;
            banner.episodeState = episode->state;
            banner.episodeVersion = episode->version;
        }
        return banner;
    });
}

} // namespace keywork::app
