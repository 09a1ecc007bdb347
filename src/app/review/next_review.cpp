#include "app/review/next_review.h"

namespace keywork::app {

std::optional<domain::NextReview> nextReviewOf(const Workspace& workspace, const domain::Episode& episode,
                                               const store::EpisodeReviews& reviews,
                                               std::span<const domain::LifeEvent> events)
{
    const auto startedOn = episode.startedOn();
    if (!startedOn) return std::nullopt;
    const auto dayOf = [&](Instant moment) { return workspace.clock().toLocal(moment).day; };
    std::vector<domain::EnteredPhase> phases;
    phases.reserve(reviews.phases.size());
    for (const auto& [change, at, byReview] : reviews.phases)
        phases.push_back({change, at, dayOf(at), byReview});
    std::vector<domain::EnteredEvent> entered;
    entered.reserve(events.size());
    for (const auto& event : events) entered.push_back({event, dayOf(event.recordedAt)});

    const auto& policy = workspace.policy();
    const auto triggers = domain::reviewTriggers(policy.reviews.triggers, phases, entered, *startedOn);
    return domain::nextReview(policy.reviews, policy.layers,
                              {episode, reviews.firstPlan, reviews.reviews, reviews.layers, triggers});
}

} // namespace keywork::app
