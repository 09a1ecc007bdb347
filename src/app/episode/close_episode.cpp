#include "app/episode/close_episode.h"

#include "app/episode/closing_facts.h"
#include "app/episode/episode_change.h"
#include "domain/staff/allocation.h"
#include "store/allocation_table.h"
#include "store/appointment_table.h"
#include "store/client_table.h"
#include "store/intervention_table.h"

namespace keywork::app {

using domain::CloseRefusal;

namespace {

void endAllocations(Workspace& workspace, domain::EpisodeId episode, Date on, const Change& change)
{
    store::AllocationTable allocations(workspace.store());
    for (auto allocation : allocations.ofEpisode(episode)) {
        if (allocation.to) continue;
        allocation.to = std::max(on, allocation.from);
        allocations.update(allocation, change.stamp());
    }
}

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

void endInterventions(Workspace& workspace, domain::EpisodeId episode, const domain::Ending& ending,
                      const Change& change)
{
    store::InterventionTable interventions(workspace.store());
    for (auto intervention : interventions.ofEpisode(episode)) {
        if (!intervention.startedOn || intervention.end) continue;
        const RowVersion seen = intervention.version;
        intervention.end = domain::InterventionEnd{std::max(ending.on, *intervention.startedOn),
                                                   endingOf(ending.endingClass)};
        interventions.update(intervention, seen, change.stamp());
    }
}

// Nobody is expected any more: what is still booked after the end is cancelled by the service.
void cancelComing(Workspace& workspace, const domain::Episode& episode, Date on, const Change& change)
{
    store::AppointmentTable appointments(workspace.store());
    for (auto appointment : appointments.ofEpisode(episode.id)) {
        if (!appointment.isBooked() || appointment.at.day <= on) continue;
        const RowVersion seen = appointment.version;
        appointment.state = domain::Resolved{domain::AppointmentOutcome::CancelledByService, {}};
        appointments.update(appointment, seen, change.stamp());
    }
}

} // namespace

Outcome<Done, CloseRefusal> closeEpisode(Workspace& workspace, domain::EpisodeId id, RowVersion seen,
                                         domain::Ending ending, const std::string& actingFor)
{
    return changeEpisode<CloseRefusal>(
        workspace, Action::CloseEpisode, {id, seen, actingFor},
        [&](domain::Episode found, const Change& change) {
            const auto facts = closingFacts(workspace, found);
            return domain::closeEpisode(std::move(found), ending, facts,
                                        workspace.policy().lists.dischargeReasons, change.today());
        },
        [&](const domain::Episode& closed, Change& change) {
            const auto& saved = std::get<domain::Closed>(closed.state).ending;
            endAllocations(workspace, id, saved.on, change);
            endInterventions(workspace, id, saved, change);
            cancelComing(workspace, closed, saved.on, change);
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
    return readWith<std::vector<domain::Finding>>(workspace, Action::ReadClient, [&]() -> Answer {
        const auto episode = store::EpisodeTable(workspace.store()).find(id);
        if (!episode) return refuse(Trouble::NotFound);
        return domain::closingFindings(*episode, ending, closingFacts(workspace, *episode));
    });
}

} // namespace keywork::app
