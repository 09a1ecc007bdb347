#include "app/episode/start_treatment.h"

#include "app/episode/episode_change.h"
#include "store/pathway_table.h"

namespace keywork::app {

using domain::WriteKind;

Outcome<Done, domain::StartTreatmentRefusal> startTreatment(Workspace& workspace, domain::EpisodeId episode,
                                                            RowVersion seen, Date on)
{
    return changeEpisode<domain::StartTreatmentRefusal>(
        workspace, Action::StartTreatment, {episode, seen},
        [&](domain::Episode found, const Change& change) {
            return domain::startTreatment(std::move(found), on, change.today());
        },
        [&](const domain::Episode& saved, Change& change) {
            store::PathwayTable pathway(workspace.store());
            pathway.insert(domain::PhaseChange{domain::PhaseChangeId{0},
                                               saved.id,
                                               domain::Phase::Engagement,
                                               on,
                                               change.me(),
                                               domain::WithClient{},
                                               {},
                                               {}});
            pathway.insert(domain::LayerChange{domain::LayerChangeId{0},
                                               saved.id,
                                               domain::Layer::Standard,
                                               on,
                                               change.me(),
                                               domain::WithClient{},
                                               {}});
            change.wrote(WriteKind::TreatmentStarted, saved.client, saved.id.number(), on);
        });
}

} // namespace keywork::app
