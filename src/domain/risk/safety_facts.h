#pragma once

#include "domain/appointment/re_engagement.h"
#include "domain/episode/intervention.h"
#include "domain/risk/life_event.h"
#include "domain/risk/observation.h"

namespace keywork::domain {

// The facts that make a missed appointment urgent at once (domain.md section 6): opioid treatment begun, pregnant,
// recent overdose, released from custody. Missed doses and detox come with medicines and are not looked at here yet.
std::vector<Fact> safetyFacts(std::span<const LifeEvent> events, std::span<const Observation> observations,
                              std::span<const Intervention> interventions, const ReEngagementPolicy& policy,
                              Date today);

} // namespace keywork::domain
