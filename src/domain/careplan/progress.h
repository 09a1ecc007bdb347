#pragma once

#include "base/instant.h"
#include "domain/careplan/rating.h"
#include "domain/ids.h"

#include <string>

// What came of a plan between its versions. These are dated facts beside the plan, which never changes.
namespace keywork::domain {

struct StepDone {
    StepId step;
    Date on;
    std::string outcome; // what came of it; empty: not said
    StaffId recordedBy;
    Instant recordedAt;
    friend bool operator==(const StepDone&, const StepDone&) = default;
};

// The client's own rating of a goal on a day, with their words on it.
struct GoalRating {
    GoalId goal;
    Date on;
    Rating rating;
    std::string words; // empty: none said
    StaffId recordedBy;
    Instant recordedAt;
    friend bool operator==(const GoalRating&, const GoalRating&) = default;
};

// That a signed session worked on a goal (domain.md section 4: a goal shows its sessions).
struct GoalWorkedOn {
    GoalId goal;
    Date on;
    friend bool operator==(const GoalWorkedOn&, const GoalWorkedOn&) = default;
};

} // namespace keywork::domain
