#include "app/careplan/planning_facts.h"

#include "domain/pathway/open_moves.h"
#include "domain/review/review_cycle.h"
#include "store/care_plan_table.h"
#include "store/intervention_table.h"
#include "store/pathway_table.h"

namespace keywork::app {

namespace {

std::vector<domain::InterventionId> interventionsOf(store::Database& db, domain::EpisodeId episode)
{
    std::vector<domain::InterventionId> ids;
    for (const auto& intervention : store::InterventionTable(db).ofEpisode(episode))
        ids.push_back(intervention.id);
    return ids;
}

} // namespace

Planning::Planning(Workspace& workspace, const domain::Episode& episode, Date on)
    : m_referredOn(episode.referral.on),
      m_goals(store::CarePlanTable(workspace.store()).knownGoals(episode.id)),
      m_interventions(interventionsOf(workspace.store(), episode.id)),
      m_latestReview(domain::latestNextReview(
          workspace.policy().layers, on,
          domain::layerLeft(store::PathwayTable(workspace.store()).layers(episode.id), on)))
{
}

} // namespace keywork::app
