#include "support/plan_builders.h"

#include "support/builders.h"

namespace keywork::test {

using namespace domain;

Rating rating(int value)
{
    return Rating::from(value).value();
}

Step step(std::int64_t id, std::string what)
{
    return {.id = StepId{id}, .what = std::move(what), .owner = ClientOwns{}, .due = {}};
}

Goal goal(std::int64_t id, std::string clientWords)
{
    Goal made;
    made.id = GoalId{id};
    made.domain = LifeDomain::SocialFunctioning;
    made.clientWords = std::move(clientWords);
    made.steps = {step(id * 10, "Ring about the first visit")};
    return made;
}

CarePlan carePlan()
{
    CarePlan plan;
    plan.whatIWant = "I want Ffion to have a mum who is up before her.";
    plan.strengths = "Kind, funny, on time.";
    plan.situation[LifeDomain::SocialFunctioning] = "Sofa at her nan's; no tenancy yet.";
    plan.capital[Capital::Social] = {"Nan, two from group", rating(4)};
    plan.capital[Capital::Human] = {"", rating(5)};
    plan.goals = {goal(1, "Have Ffion for whole weekends"), goal(2, "A front door that is mine")};
    plan.inUse = {intervention().id};
    plan.saferActions = {{"Locked box at home", day("2026-04-04")}};
    plan.badDays = "Ring Bev from group. Put the oven on.";
    plan.ifIStopComing = {"Text, do not ring.", "Nan", "Do not stop it without talking to me."};
    plan.sharing = {{"GP", "Medicines and reviews", day("2027-03-02"), {}}};
    plan.participants = {"Nan"};
    plan.reviewOn = day("2026-06-08");
    return plan;
}

Agreement spokenAgreement()
{
    return {AgreementKind::Spoken, day("2026-03-23"), CopyGiven::Given};
}

SignedPlan signedPlan(std::int64_t id, int versionNo)
{
    return {.id = CarePlanId{id},
            .episode = episode().id,
            .versionNo = versionNo,
            .plan = carePlan(),
            .on = day("2026-03-23"),
            .author = staff().id,
            .signedAt = moment("2026-03-23T14:00:00Z")};
}

CareReview careReview()
{
    CareReview review;
    review.on = day("2026-06-08");
    for (const auto& goal : carePlan().goals)
        review.goals.push_back({*goal.id, GoalProgress::Same, "Still not yet.", rating(3)});
    review.benefits = {{intervention().id, Benefit::Yes, ""}};
    review.decision = Continue{};
    review.nextOn = day("2026-08-31");
    review.agreement = {AgreementKind::Spoken, day("2026-06-08"), CopyGiven::Given};
    return review;
}

} // namespace keywork::test
