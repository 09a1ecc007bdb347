#pragma once

#include "app/workspace.h"
#include "domain/review/review_cycle.h"
#include "store/review_cycle_reader.h"

namespace keywork::app {

// When this open episode is reviewed next, from what was read of it and what happened in the client's life.
std::optional<domain::NextReview> nextReviewOf(const Workspace& workspace, const domain::Episode& episode,
                                               const store::EpisodeReviews& reviews,
                                               std::span<const domain::LifeEvent> events);

} // namespace keywork::app
