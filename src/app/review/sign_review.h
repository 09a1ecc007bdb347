#pragma once

#include "app/outcome.h"
#include "app/workspace.h"
#include "domain/review/care_review.h"

namespace keywork::app {

struct ReviewToSign {
    domain::EpisodeId episode;
    int begunFrom = 0; // the number of the plan's version that is reviewed
    std::optional<domain::DraftId> draft;
    RowVersion draftSeen = 0;
    domain::CareReview review; // its readiness findings are found when it is signed
    std::string actingFor;     // why, when the author is not allocated and acts for an absent worker
};

enum class SignReviewTrouble { DraftTakenOver, AlreadySigned, NotInTreatment, NoPlan };
using SignReviewRefusal = std::variant<SignReviewTrouble, domain::ReviewRefusal, domain::PlanRefusal,
                                       domain::PhaseChangeRefusal, domain::LayerChangeRefusal>;

struct ReviewSigned {
    domain::ReviewId review;
    domain::SignedPlan next;
};

// Stores the review, makes the plan's next version, records the change of phase or layer, and ends the draft: one
// transaction or nothing (domain.md section 5). Stale, when another version of the plan was signed since.
Outcome<ReviewSigned, SignReviewRefusal> signReview(Workspace& workspace, ReviewToSign review);

} // namespace keywork::app
