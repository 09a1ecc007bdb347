#pragma once

#include "app/outcome.h"
#include "app/workspace.h"
#include "domain/careplan/care_plan.h"

namespace keywork::app {

struct PlanToSign {
    domain::EpisodeId episode;
    int begunFrom = 0; // the number of the version that it began from; 0: there was none
    std::optional<domain::DraftId> draft;
    RowVersion draftSeen = 0;
    domain::CarePlan plan;
    Date on; // the day on which it was made with the client
    domain::Agreement agreement;
    std::string actingFor; // why, when the author is not allocated and acts for an absent worker
};

enum class SignPlanTrouble { DraftTakenOver, AlreadySigned, EpisodeClosed };
using SignPlanRefusal = std::variant<SignPlanTrouble, domain::PlanRefusal>;

// Signs the next version as the author and ends the draft: one transaction or nothing. Stale, when another version was
// signed since this one was begun; the row version found is the number of that version.
Outcome<domain::SignedPlan, SignPlanRefusal> signPlan(Workspace& workspace, PlanToSign plan);

} // namespace keywork::app
