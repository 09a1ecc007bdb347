#pragma once

#include "domain/careplan/progress.h"

#include <vector>

namespace keywork::app {

// How the client rated one goal: at first and last; the same when there is only one.
struct GoalRatings {
    domain::GoalId goal;
    domain::GoalRating first;
    domain::GoalRating last;
};

// Of ratings in the order in which they were given.
std::vector<GoalRatings> firstAndLast(const std::vector<domain::GoalRating>& ratings);

} // namespace keywork::app
