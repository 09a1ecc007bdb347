#pragma once

#include "app/pathway/change_layer.h"
#include "app/pathway/change_phase.h"
#include "app/pathway/record_wish.h"
#include "ui/support/problem_summary.h"

// What the refusals about the pathway say, and at which field of the forms they are put right.
namespace keywork::ui {

ProblemSummary::Problem problemOf(domain::PhaseChangeRefusal refusal, const domain::Episode& episode);
ProblemSummary::Problem problemOf(domain::LayerChangeRefusal refusal, const domain::Episode& episode);
ProblemSummary::Problem problemOf(app::WishRefusal refusal, const domain::Episode& episode);
ProblemSummary::Problem problemOf(app::AnswerPromptRefusal refusal);

} // namespace keywork::ui
