#include "app/episode/end_open_work.h"

#include "store/allocation_table.h"
#include "store/appointment_table.h"
#include "store/intervention_table.h"
#include "store/stamp.h"

#include <algorithm>

namespace keywork::app {

void endAllocations(Workspace& workspace, domain::EpisodeId episode, Date on, const Change& change)
{
    store::AllocationTable allocations(workspace.store());
    for (auto allocation : allocations.ofEpisode(episode)) {
        if (allocation.to) continue;
        allocation.to = std::max(on, allocation.from);
        allocations.update(allocation, change.stamp());
    }
}

void endInterventions(Workspace& workspace, domain::EpisodeId episode, Date on,
                      domain::InterventionEnding how, const Change& change)
{
    store::InterventionTable interventions(workspace.store());
    for (auto intervention : interventions.ofEpisode(episode)) {
        if (!intervention.startedOn || intervention.end) continue;
        const RowVersion seen = intervention.version;
        intervention.end = domain::InterventionEnd{std::max(on, *intervention.startedOn), how};
        interventions.update(intervention, seen, change.stamp());
    }
}

void cancelComing(Workspace& workspace, domain::EpisodeId episode, Date on, const Change& change)
{
    store::AppointmentTable appointments(workspace.store());
    for (auto appointment : appointments.ofEpisode(episode)) {
        if (!appointment.isBooked() || appointment.at.day <= on) continue;
        const RowVersion seen = appointment.version;
        appointment.state = domain::Resolved{domain::AppointmentOutcome::CancelledByService, {}};
        appointments.update(appointment, seen, change.stamp());
    }
}

} // namespace keywork::app
