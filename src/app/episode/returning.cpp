#include "app/episode/returning.h"

#include "app/episode/earlier_episodes.h"
#include "app/perform.h"
#include "domain/staff/allocation.h"
#include "store/allocation_table.h"
#include "store/episode_table.h"
#include "store/pathway_table.h"
#include "store/session_table.h"
#include "store/staff_table.h"

#include <algorithm>

namespace keywork::app {

namespace {

EarlierEpisode toldAgain(Workspace& workspace, const domain::Episode& episode)
{
    auto& db = workspace.store();
    EarlierEpisode told{episode.id,
                        episode.referral.on,
                        episode.startedOn(),
                        episode.endedOn(),
                        std::nullopt,
                        {},
                        std::nullopt,
                        {},
                        0,
                        {},
                        {},
                        {}};
    if (const auto* closed = std::get_if<domain::Closed>(&episode.state)) {
        told.endingClass = closed->ending.endingClass;
        told.endingReason = closed->ending.reason;
    }
    const store::PathwayTable pathway(db);
    for (const auto& move : pathway.phases(episode.id)) {
        told.phases.push_back(move.to);
        if (!told.furthestPhase || move.to > *told.furthestPhase) told.furthestPhase = move.to;
    }
    const auto wishes = pathway.wishes(episode.id);
    for (auto wish = wishes.rbegin(); wish != wishes.rend(); ++wish) told.wishes.push_back(wish->words);
    told.sessions = store::SessionTable(db).countOfEpisode(episode.id);
    const auto allocations = store::AllocationTable(db).ofEpisode(episode.id);
    if (const auto* keyworker = domain::keyworkerOn(allocations, told.endedOn.value_or(workspace.today()))) {
        told.keyworker = store::StaffTable(db).name(keyworker->staff);
    }
    for (const auto& substance : episode.start.substances) told.substances.push_back(substance.substance);
    return told;
}

} // namespace

std::vector<EarlierEpisode> tellEarlierEpisodes(Workspace& workspace, domain::ClientId client)
{
    std::vector<EarlierEpisode> earlier;
    for (const auto& episode : store::EpisodeTable(workspace.store()).ofClient(client)) {
        if (!episode.isOpen()) earlier.push_back(toldAgain(workspace, episode));
    }
    std::reverse(earlier.begin(), earlier.end());
    return earlier;
}

Reading<std::vector<EarlierEpisode>> earlierEpisodes(Workspace& workspace, domain::ClientId client)
{
    using Answer = Reading<std::vector<EarlierEpisode>>;
    return readRecord(workspace, client, [&]() -> Answer { return tellEarlierEpisodes(workspace, client); });
}

} // namespace keywork::app
