#include "app/episode/close_episode.h"

#include "app/episode/closing_facts.h"
#include "app/episode/end_open_work.h"
#include "app/episode/episode_change.h"
#include "store/client_table.h"

namespace keywork::app {

using domain::CloseRefusal;

namespace {

// A planned ending of the episode is one of what was given in it; any other is not.
domain::InterventionEnding endingOf(domain::EndingClass endingClass)
{
    switch (endingClass) {
    case domain::EndingClass::Completed:
    case domain::EndingClass::Transferred: return domain::InterventionEnding::PlannedExit;
    case domain::EndingClass::Unplanned:
    case domain::EndingClass::Died: return domain::InterventionEnding::UnplannedExit;
    }
    return domain::InterventionEnding::UnplannedExit;
}

} // namespace

Outcome<Done, CloseRefusal> closeEpisode(Workspace& workspace, domain::EpisodeId id, RowVersion seen,
                                         domain::Ending ending)
{
    return changeEpisode<CloseRefusal>(
        workspace, Action::CloseEpisode, {id, seen},
        [&](domain::Episode found, const Change& change) {
            const auto facts = closingFacts(workspace, found);
            return domain::closeEpisode(std::move(found), ending, facts,
                                        workspace.policy().lists.dischargeReasons, change.today());
        },
        [&](const domain::Episode& closed, Change& change) {
            const auto& saved = std::get<domain::Closed>(closed.state).ending;
            endAllocations(workspace, id, saved.on, change);
            endInterventions(workspace, id, saved.on, endingOf(saved.endingClass), change);
            cancelComing(workspace, id, saved.on, change);
            change.wrote(domain::WriteKind::EpisodeClosed, closed.client, id.number(), saved.on,
                         saved.reason);
            if (saved.endingClass != domain::EndingClass::Died) return;
            store::ClientTable(workspace.store()).markDied(closed.client, saved.on, change.stamp());
            change.wrote(domain::WriteKind::DeathRecorded, closed.client, closed.client.number(), saved.on);
        });
}

Reading<std::vector<domain::Finding>> closingFindings(Workspace& workspace, domain::EpisodeId id,
                                                      const domain::Ending& ending)
{
    using Answer = Reading<std::vector<domain::Finding>>;
    return readRecord(workspace, id, [&]() -> Answer {
        const auto episode = store::EpisodeTable(workspace.store()).find(id);
        if (!episode) return refuse(Trouble::NotFound);
        return domain::closingFindings(*episode, ending, closingFacts(workspace, *episode));
    });
}

} // namespace keywork::app
