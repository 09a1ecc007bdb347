#pragma once

#include "app/review/review_fields.h"
#include "app/session/session_form.h"
#include "app/workspace.h"
#include "domain/episode/episode.h"
#include "domain/episode/intervention.h"
#include "domain/review/review_cycle.h"

namespace keywork::app {

// How a goal stood at the last review, and what came of it since.
struct GoalThen {
    domain::Goal goal;
    std::string words;                         // the client's, at the last review; else of the last rating
    std::optional<domain::Rating> rating = {}; // the last one
    int stepsDone = 0;                         // since then
    int stepsOpen = 0;
    int stepsOverdue = 0;
};

struct BenefitThen {
    domain::Intervention intervention;
    std::optional<domain::Benefit> benefit = {};
    std::string whatWeChange;
};

// Everything the form of a review shows besides the banner: then, beside what is to be written now.
struct ReviewForm {
    domain::ClientId client;
    domain::Episode episode;
    std::string calledName;
    domain::SignedPlan plan;           // the version that is reviewed
    std::optional<Date> thenOn;        // the last review; none: the plan itself is "then"
    std::vector<GoalThen> goals;       // the active ones, in the plan's order
    std::vector<BenefitThen> benefits; // of what the plan has in use
    std::map<domain::Capital, domain::CapitalView> capital;
    domain::Phase phase = domain::Phase::Engagement;
    domain::Layer layer = domain::Layer::Standard;
    std::vector<domain::Finding> readiness;     // of the present phase
    std::vector<domain::Finding> readinessNext; // of the one after it
    std::vector<std::string> takePart;          // who should, in this layer
    std::optional<domain::NextReview> due;
    int sessionsSince = 0;           // then
    std::vector<std::string> people; // linked to the client, offered as owners of steps
    ReviewFields fields;             // from the draft, else nothing answered yet
    std::optional<domain::Draft> draft;
    int begunFrom = 0;   // the number of the version under review when the draft was begun
    bool mayAct = false; // is not allocated, and may act for an absent worker
};

// The person's own draft is gone on with, or the one asked for; what it says of a goal or of something in use stays in
// the form even where another version of the plan has settled it since. NoPlan: the first is written in its own form.
Outcome<ReviewForm, FormRefusal> reviewForm(Workspace& workspace, domain::ClientId client,
                                            std::optional<domain::DraftId> draft);

} // namespace keywork::app
