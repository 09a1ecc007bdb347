#pragma once

#include "app/careplan/plan_fields.h"
#include "app/careplan/sign_plan.h"
#include "ui/draft/form_desk.h"

namespace keywork::ui {

// The objectName of the widget that a field of the plan stands in: "goals.0.steps.1.due" is "goal1StepDue2".
QString planWidget(const std::string& field);

std::vector<FormProblem> problemsOf(const std::vector<app::PlanFieldProblem>& problems);
// Why signing was refused, at the field that it is about.
FormProblem problemOf(const app::SignPlanRefusal& refusal);

// "today" and "+6w" are kept as the days they mean on that day: the draft may be read on another.
app::PlanFields asMeantOn(app::PlanFields fields, Date day);

} // namespace keywork::ui
