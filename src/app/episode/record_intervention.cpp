#include "app/episode/record_intervention.h"

#include "app/perform.h"
#include "app/stale.h"
#include "store/episode_table.h"
#include "store/intervention_table.h"
#include "store/stamp.h"

namespace keywork::app {

Outcome<domain::InterventionId, domain::InterventionRefusal> recordIntervention(
    Workspace& workspace, domain::Intervention intervention, std::optional<RowVersion> seen)
{
    using Refusal = domain::InterventionRefusal;
    using Answer = Outcome<domain::InterventionId, Refusal>;
    return perform<domain::InterventionId, Refusal>(
        workspace, Action::RecordIntervention, [&](Change& change) -> Answer {
            if (!change.isAllowed()) return trouble<Refusal>(Trouble::NotAllowed);
            const auto episode = store::EpisodeTable(workspace.store()).find(intervention.episode);
            if (!episode) return trouble<Refusal>(Trouble::NotFound);
            auto checked = domain::checkedIntervention(std::move(intervention), *episode, change.today());
            if (!checked) return refused(checked.error());
            store::InterventionTable interventions(workspace.store());
            if (!seen) {
                checked->id = interventions.insert(*checked);
            } else {
                const auto present = interventions.find(checked->id);
                if (!present || present->episode != checked->episode)
                    return trouble<Refusal>(Trouble::NotFound);
                if (!interventions.update(*checked, *seen, change.stamp())) {
                    return refuse(Problem<Refusal>(staleRow(workspace, store::Versioned::Intervention,
                                                            checked->id.number(), present->version)));
                }
            }
            change.wrote(domain::WriteKind::InterventionRecorded, episode->client, checked->id.number(),
                         checked->end ? checked->end->on : checked->startedOn, checked->detail);
            change.audit("intervention", checked->id.number(), seen.value_or(0) + 1);
            return checked->id;
        });
}

} // namespace keywork::app
