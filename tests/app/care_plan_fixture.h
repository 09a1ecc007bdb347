#pragma once

#include "app/careplan/care_plan_page.h"
#include "app/careplan/sign_plan.h"
#include "app/draft/drafts.h"
#include "app/review/review_fields.h"
#include "app/review/sign_review.h"
#include "fixture.h"
#include "support/plan_builders.h"

#include <gtest/gtest.h>

namespace keywork::test {

// A service in which Carys has a first plan, of one goal with one step, signed today by Sam.
struct WithAPlan : testing::Test {
    app::Workspace& sam() { return service.as(domain::Role::Keyworker); }
    Date today() { return service.clock().today(); }

    static domain::CarePlan firstPlan()
    {
        domain::CarePlan plan;
        plan.whatIWant = "To be up before her.";
        domain::Goal goal;
        goal.clientWords = "Have Ffion for whole weekends";
        goal.steps = {{.what = "Ring the contact centre"}};
        plan.goals = {goal};
        return plan;
    }

    // What came of signing this plan today, as the signer.
    app::Outcome<domain::SignedPlan, app::SignPlanRefusal> signPlan(const domain::CarePlan& wanted,
                                                                    int begunFrom,
                                                                    std::optional<app::SavedDraft> draft = {})
    {
        return app::signPlan(service.as(signer), {.episode = Service::episode,
                                                  .begunFrom = begunFrom,
                                                  .draft = draft ? std::optional(draft->id) : std::nullopt,
                                                  .draftSeen = draft ? draft->version : 0,
                                                  .plan = wanted,
                                                  .on = today(),
                                                  .agreement = {},
                                                  .actingFor = {}});
    }

    domain::CareReview review(domain::ReviewDecision decision)
    {
        domain::CareReview review{.on = today()};
        review.goals = {
            {*plan.plan.goals.front().id, domain::GoalProgress::Better, "She slept over twice.", rating(6)}};
        review.decision = std::move(decision);
        review.nextOn = addWeeks(today(), 2);
        return review;
    }

    app::Outcome<app::ReviewSigned, app::SignReviewRefusal> sign(domain::CareReview review, int begunFrom = 1,
                                                                 std::optional<app::SavedDraft> draft = {})
    {
        return app::signReview(service.as(signer), {.episode = Service::episode,
                                                    .begunFrom = begunFrom,
                                                    .draft = draft ? std::optional(draft->id) : std::nullopt,
                                                    .draftSeen = draft ? draft->version : 0,
                                                    .review = std::move(review),
                                                    .actingFor = {}});
    }

    // A draft of somebody's about Carys.
    app::SavedDraft draft(domain::Role author, domain::DraftSubject subject, std::string body = "{}")
    {
        return app::saveDraft(service.as(author), {.id = {},
                                                   .client = Service::carys,
                                                   .subject = subject,
                                                   .appointment = {},
                                                   .session = {},
                                                   .body = std::move(body),
                                                   .editor = "window",
                                                   .begunFrom = 1})
            .value();
    }
    app::SavedDraft reviewDraft(const app::ReviewFields& fields)
    {
        return draft(domain::Role::Keyworker, domain::DraftSubject::CareReview, app::toDraftBody(fields));
    }

    app::CarePlanPage page(std::optional<domain::CarePlanId> version = {})
    {
        return app::carePlanPage(sam(), Service::carys, version).value();
    }

    Service service;
    domain::Role signer = domain::Role::Keyworker;
    domain::SignedPlan plan = signPlan(firstPlan(), 0).value();
};

// The refusal of that kind that came out, if it did.
template <class Refusal, class Outcome>
std::optional<Refusal> refusal(const Outcome& outcome)
{
    if (outcome) return std::nullopt;
    const auto* refused = std::get_if<Refusal>(&outcome.error());
    return refused ? std::optional(*refused) : std::nullopt;
}

} // namespace keywork::test
