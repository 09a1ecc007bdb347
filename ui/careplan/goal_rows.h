#pragma once

#include "app/careplan/care_plan_page.h"
#include "app/page/summary.h"
#include "ui/careplan/rating_line.h"
#include "ui/support/row.h"

namespace keywork::ui {

// The rows of a plan's goals: a goal with how it is rated, its plain words, its steps. A row knows what it is about by
// its place in the plan.
struct GoalRow {
    Row row;
    std::size_t goal;
    std::optional<std::size_t> step = {}; // of that goal; none: the goal itself
    RatedTwice rated = {};
    bool isSessions = false; // those that worked on the goal
};

std::vector<GoalRow> goalRows(const app::CarePlanPage& page, const QString& calledName, Date today);
// Of the active goals alone, a row each: what it is, how it is rated, and by when.
std::vector<GoalRow> activeGoalRows(const std::vector<app::SummaryGoal>& goals);
// What has been rated of recovery capital, in the order of its four parts.
std::vector<GoalRow> capitalRows(const domain::CarePlan& plan, const domain::CarePlan* before);

// Paints how these rows are rated, which it reads as they are then.
RowColumn ratedColumn(const Theme& theme, const std::vector<GoalRow>& rows);

} // namespace keywork::ui
