#pragma once

#include "app/outcome.h"
#include "app/workspace.h"
#include "domain/careplan/care_plan.h"
#include "domain/careplan/progress.h"
#include "domain/client/client.h"
#include "domain/episode/intervention.h"
#include "domain/review/care_review.h"

namespace keywork::app {

// A signed version for the client to keep, and the review that it came of, if it came of one.
struct PrintedPlan {
    domain::PersonName client;
    std::string ref;
    std::string serviceName;
    domain::SignedPlan plan;
    std::string author;
    std::optional<domain::SignedReview> review;
    std::vector<domain::StepDone> done;
    std::vector<domain::Intervention> interventions; // of the episode
    LocalTime printedAt;
};

// Reads it and notes in the audit that it was printed.
Outcome<PrintedPlan, NoRefusal> printPlan(Workspace& workspace, domain::CarePlanId plan);

} // namespace keywork::app
