#pragma once

#include "practice/journey.h"

namespace keywork::practice {

// One episode while it is being written.
struct Journey::Course {
    const PlannedEpisode& plan;
    domain::EpisodeId id;
    domain::StartSnapshot start;
    Date lastDay; // of the episode: its end, or today
    std::vector<domain::InterventionId> interventions;
    std::optional<Date> lastSession;
    std::vector<domain::SignedPlan> carePlans; // oldest first
    Dice workedOn;                             // throws of their own: what else is written stays the same

    domain::Layer layerOn(Date day) const
    {
        auto layer = domain::Layer::Standard;
        for (const auto& change : plan.layers) {
            if (change.on <= day) layer = change.to;
        }
        return layer;
    }

    domain::Phase phaseOn(Date day) const
    {
        auto phase = domain::Phase::Engagement;
        for (const auto& move : plan.phases) {
            if (move.on <= day) phase = move.to;
        }
        return phase;
    }
};

} // namespace keywork::practice
