#pragma once

#include "app/workspace.h"
#include "domain/careplan/care_plan.h"
#include "domain/episode/episode.h"

namespace keywork::app {

// What a plan of this episode, made on that day, is checked against. Owns what domain::PlanningFacts only points at.
class Planning {
public:
    Planning(Workspace& workspace, const domain::Episode& episode, Date on);

    domain::PlanningFacts facts() const { return {m_referredOn, m_goals, m_interventions, m_latestReview}; }

private:
    Date m_referredOn;
    std::vector<domain::KnownGoal> m_goals;
    std::vector<domain::InterventionId> m_interventions;
    Date m_latestReview;
};

} // namespace keywork::app
