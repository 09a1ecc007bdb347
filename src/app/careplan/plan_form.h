#pragma once

#include "app/careplan/plan_fields.h"
#include "app/outcome.h"
#include "app/session/session_form.h"
#include "app/workspace.h"
#include "domain/episode/intervention.h"

namespace keywork::app {

// Everything the form of a care plan shows besides the banner.
struct PlanForm {
    domain::ClientId client;
    domain::EpisodeId episode;
    std::string calledName;
    int begunFrom = 0;                               // the number of the current version; 0: there is none
    PlanFields fields;                               // from the draft, else from the current version
    std::optional<domain::Draft> draft;              // to go on with
    std::vector<domain::Intervention> interventions; // current ones, offered under "In use"
    std::vector<std::string> people;                 // linked to the client, offered as owners of steps
    std::vector<domain::Goal> earlierGoals;          // of the last episode's plan, offered to a first one
    domain::Layer layer = domain::Layer::Standard;   // today, which bounds the date of the review
    bool mayAct = false;                             // is not allocated, and may act for an absent worker
};

// The person's own draft of this client's plan, if there is one, else the current version to go on from.
Outcome<PlanForm, FormRefusal> planForm(Workspace& workspace, domain::ClientId client,
                                        std::optional<domain::DraftId> draft);

} // namespace keywork::app
