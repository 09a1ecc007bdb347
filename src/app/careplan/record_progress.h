#pragma once

#include "app/outcome.h"
#include "app/workspace.h"
#include "domain/careplan/care_plan.h"
#include "domain/careplan/progress.h"

namespace keywork::app {

enum class ProgressRefusal { InFuture, BeforeReferral, EpisodeClosed, TextTooLong };

// That a step was done on a day, and what came of it.
Outcome<Done, ProgressRefusal> recordStepDone(Workspace& workspace, domain::StepId step, Date on,
                                              std::string outcome);
// How the client rates a goal on a day, between two reviews.
Outcome<Done, ProgressRefusal> rateGoal(Workspace& workspace, domain::GoalId goal, Date on,
                                        domain::Rating rating, std::string words);

enum class AgreementRefusal { InFuture, BeforePlan, DayMissing };
// What the client says to a signed plan, and whether they have it in hand; it may come after the signing.
Outcome<Done, AgreementRefusal> recordAgreement(Workspace& workspace, domain::CarePlanId plan,
                                                RowVersion seen, const domain::Agreement& agreement);

} // namespace keywork::app
