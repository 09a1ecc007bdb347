#include "app/careplan/goal_ratings.h"

#include <algorithm>

namespace keywork::app {

std::vector<GoalRatings> firstAndLast(const std::vector<domain::GoalRating>& ratings)
{
    std::vector<GoalRatings> rows;
    for (const auto& rating : ratings) {
        const auto same = [&](const GoalRatings& row) { return row.goal == rating.goal; };
        const auto row = std::find_if(rows.begin(), rows.end(), same);
        if (row == rows.end()) rows.push_back({rating.goal, rating, rating});
        else row->last = rating;
    }
    return rows;
}

} // namespace keywork::app
