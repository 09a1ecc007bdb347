#include "app/careplan/record_progress.h"
#include "app/careplan/sign_plan.h"
#include "app/review/sign_review.h"
#include "support/plan_builders.h"
#include "use_case_parts.h"

namespace keywork::test {

using namespace domain;
using app::Action;
using app::Workspace;

namespace {

CarePlan newPlan()
{
    CarePlan plan;
    plan.whatIWant = "To sleep";
    return plan;
}

CareReview reviewToday(const Subjects& on)
{
    auto review = careReview();
    review.on = today();
    review.nextOn = addWeeks(today(), 12);
    review.agreement.on = today();
    review.goals.pop_back();
    review.goals.front().goal = on.goal;
    return review;
}

} // namespace

std::vector<UseCase> planUseCases()
{
    return {
        {"SignPlan",
         Role::Keyworker,
         [](Workspace& work, const Subjects& on) {
             return cameOut(signPlan(work, {.episode = on.episode,
                                            .begunFrom = static_cast<int>(on.seen),
                                            .draft = {},
                                            .plan = newPlan(),
                                            .on = today(),
                                            .agreement = {},
                                            .actingFor = {}}));
         },
         Action::SignPlan,
         {WriteKind::PlanSigned},
         notAllowed,
         notFound,
         Saves::OverVersion},
        {"SignReview",
         Role::Keyworker,
         [](Workspace& work, const Subjects& on) {
             return cameOut(signReview(work, {.episode = on.episode,
                                              .begunFrom = static_cast<int>(on.seen),
                                              .draft = {},
                                              .review = reviewToday(on),
                                              .actingFor = {}}));
         },
         Action::SignReview,
         {WriteKind::ReviewSigned},
         notAllowed,
         notFound,
         Saves::OverVersion},
        {"RecordAgreement",
         Role::Clinician,
         [](Workspace& work, const Subjects& on) {
             return cameOut(
                 recordAgreement(work, on.plan, on.seen, {AgreementKind::Signed, today(), CopyGiven::Given}));
         },
         Action::RecordAgreement,
         {WriteKind::PlanAgreed},
         notAllowed,
         notFound,
         Saves::OverVersion},
        {"RecordStepDone",
         Role::Clinician,
         [](Workspace& work, const Subjects& on) {
             return cameOut(recordStepDone(work, on.step, today(), "It went well"));
         },
         Action::RecordProgress,
         {WriteKind::StepDone}},
        {"RateGoal",
         Role::Keyworker,
         [](Workspace& work, const Subjects& on) {
             return cameOut(rateGoal(work, on.goal, today(), rating(6), "Getting there"));
         },
         Action::RecordProgress,
         {WriteKind::GoalRated}},
    };
}

} // namespace keywork::test
