#pragma once

#include "app/careplan/goal_ratings.h"
#include "app/draft/drafts.h"
#include "app/outcome.h"
#include "app/workspace.h"
#include "domain/careplan/plan_comparison.h"
#include "domain/careplan/plan_findings.h"
#include "domain/episode/intervention.h"
#include "domain/review/review_cycle.h"

namespace keywork::app {

struct PlanVersionRow {
    domain::CarePlanId id;
    int versionNo = 0;
    Date on;
    std::string author;
    domain::Agreement agreement;
    bool inError = false;
};

// The tab of a client's care plan.
struct CarePlanPage {
    std::string calledName;                   // how the client is called
    std::optional<domain::EpisodeId> episode; // the open one, else the latest; none: never referred
    bool open = false;
    std::optional<domain::SignedPlan> plan;   // the version asked for; none: there is no plan
    std::string author;                       // of that version
    std::optional<domain::SignedPlan> before; // the version before it that counts
    bool current = false;                     // it is the newest that counts
    std::vector<PlanVersionRow> versions;     // newest first
    std::vector<domain::StepDone> done;
    std::vector<GoalRatings> ratings;
    std::vector<domain::GoalWorkedOn> workedOn;      // by the signed sessions of the episode, newest first
    std::vector<domain::Intervention> interventions; // of the episode
    std::vector<domain::PlanFinding> findings;       // of the current version
    std::optional<domain::NextReview> nextReview;
    std::optional<domain::DueState> reviewState; // of the next review
    std::optional<Date> workingDayBefore;        // when the next review falls on a closed day
    std::optional<DraftRow> waiting;             // the person's own draft of the plan
    bool maySign = false;                        // allocated or a team lead, or acting for an absent worker
};
// The current version, or the one asked for.
Reading<CarePlanPage> carePlanPage(Workspace& workspace, domain::ClientId client,
                                   std::optional<domain::CarePlanId> version);

// What is different in the newer of two versions of one episode.
struct PlanComparison {
    domain::SignedPlan older;
    domain::SignedPlan newer;
    std::vector<domain::PlanChange> changes;
};
Reading<PlanComparison> comparePlans(Workspace& workspace, domain::CarePlanId one, domain::CarePlanId other);

} // namespace keywork::app
