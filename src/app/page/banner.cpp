#include "app/page/banner.h"

#include "app/access/record_access.h"
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

// Who somebody is, and nothing that has to do with their treatment.
domain::ClientDetails identityOnly(const domain::ClientDetails& details)
{
    domain::ClientDetails identity;
    identity.name = details.name;
    identity.born = details.born;
    identity.sex = details.sex;
    identity.nhsNumber = details.nhsNumber;
    identity.allergies = {domain::AllergyStatus::Unavailable, {}};
    return identity;
}

// Its warnings are of the record, so that showing them is a view of it; who somebody is, is not.
std::optional<Trouble> keptFromBanner(Workspace& workspace, domain::ClientId id)
{
    if (keptFrom(workspace, Action::ReadClient)) return keptFrom(workspace, Action::ReadIdentity);
    const auto kept = keptFromRecord(workspace, id);
    return kept == Trouble::Restricted ? std::nullopt : kept;
}

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
    const auto kept = [&] { return keptFromBanner(workspace, id); };
    return readUnless(workspace, Action::ReadIdentity, kept, [&]() -> Reading<Banner> {
        auto& db = workspace.store();
        const auto client = store::ClientTable(db).find(id);
        if (!client) return refuse(Trouble::NotFound);
        const auto episode = store::EpisodeTable(db).openOf(id);
        const auto& roles = workspace.user().roles;
        const auto access = accessTo(workspace, id);
        Banner banner{*client,
                      {},
                      episode ? currentKeyworker(workspace, episode->id) : std::string(),
                      std::nullopt,
                      std::nullopt,
                      0,
                      access.mayRead() && isAllowed(roles, Action::ReadClient, {}),
                      access.mayRead() && isAllowed(roles, Action::RecordEvent, {}),
                      access.isRestricted,
                      access.openUntil};
        if (!banner.mayReadClinical) {
            banner.client.details = identityOnly(client->details);
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
