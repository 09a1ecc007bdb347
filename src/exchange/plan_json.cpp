#include "exchange/json_shapes.h"

// Care plans, their reviews, and what came of them between.
namespace keywork::exchange {

namespace {

Json owner(const std::optional<domain::StepOwner>& owner)
{
    if (!owner) return {};
    if (std::holds_alternative<domain::ClientOwns>(*owner)) return {{"kind", "client"}, {"name", Json()}};
    if (std::holds_alternative<domain::KeyworkerOwns>(*owner))
        return {{"kind", "keyworker"}, {"name", Json()}};
    return {{"kind", "named"}, {"name", std::get<domain::NamedOwner>(*owner).name}};
}

Json step(const domain::Step& step)
{
    return {{"id", orNull(step.id)},
            {"what", step.what},
            {"owner", owner(step.owner)},
            {"due", orNull(step.due)}};
}

Json goal(const domain::Goal& goal)
{
    return {{"id", orNull(goal.id)},
            {"domain", said(goal.domain)},
            {"clientWords", goal.clientWords},
            {"workingWords", goal.workingWords},
            {"why", goal.why},
            {"baseline", goal.baseline},
            {"howWeWillKnow", goal.howWeWillKnow},
            {"target", orNull(goal.target)},
            {"status", said(goal.status)},
            {"steps", listOf(goal.steps, step)}};
}

Json rated(const std::optional<domain::Rating>& rating)
{
    return rating ? Json(rating->value()) : Json();
}

Json capitalOf(const std::map<domain::Capital, domain::CapitalView>& views)
{
    return listOf(views, [](const auto& entry) {
        return Json{{"capital", said(entry.first)},
                    {"words", entry.second.words},
                    {"rating", rated(entry.second.rating)}};
    });
}

Json agreement(const domain::Agreement& agreement)
{
    return {{"kind", said(agreement.kind)}, {"on", orNull(agreement.on)}, {"copy", said(agreement.copy)}};
}

Json consent(const domain::SharingConsent& consent)
{
    return {{"withWhom", consent.withWhom},
            {"what", consent.what},
            {"until", orNull(consent.until)},
            {"withdrawnOn", orNull(consent.withdrawnOn)}};
}

Json decision(const std::optional<domain::ReviewDecision>& decision)
{
    struct Shape {
        Json operator()(const domain::Continue&) const { return {{"kind", "continue"}}; }
        Json operator()(const domain::Optimise& optimise) const
        {
            return {{"kind", "optimise"}, {"what", optimise.what}};
        }
        Json operator()(const domain::ChangeOfLayer& change) const
        {
            const bool isUp = change.direction == domain::StepDirection::Up;
            return {
                {"kind", isUp ? "stepUp" : "stepDown"}, {"to", said(change.to)}, {"reason", change.reason}};
        }
        Json operator()(const domain::ChangeOfPhase& change) const
        {
            return {{"kind", "changePhase"},
                    {"to", said(change.to)},
                    {"clientView", change.clientView},
                    {"reason", change.reason}};
        }
        Json operator()(const domain::EndTreatment&) const { return {{"kind", "end"}}; }
    };
    return decision ? std::visit(Shape{}, *decision) : Json();
}

Json finding(const domain::Finding& finding)
{
    return {{"rule", finding.rule}, {"met", said(finding.met)}};
}

Json goalNow(const domain::GoalNow& now)
{
    return {{"goal", said(now.goal)},
            {"progress", orNull(now.progress)},
            {"words", now.words},
            {"rating", rated(now.rating)}};
}

Json benefit(const domain::BenefitNow& now)
{
    return {{"intervention", said(now.intervention)},
            {"benefit", orNull(now.benefit)},
            {"whatWeChange", now.whatWeChange}};
}

} // namespace

Json carePlan(const domain::SignedPlan& signedPlan)
{
    const auto& plan = signedPlan.plan;
    return {{"id", said(signedPlan.id)},
            {"versionNo", signedPlan.versionNo},
            {"on", said(signedPlan.on)},
            {"author", said(signedPlan.author)},
            {"signedAt", said(signedPlan.signedAt)},
            {"whatIWant", plan.whatIWant},
            {"strengths", plan.strengths},
            {"situation", listOf(plan.situation,
                                 [](const auto& entry) {
                                     return Json{{"domain", said(entry.first)}, {"words", entry.second}};
                                 })},
            {"capital", capitalOf(plan.capital)},
            {"goals", listOf(plan.goals, goal)},
            {"inUse", listOf(plan.inUse, [](auto id) { return Json(said(id)); })},
            {"saferActions", listOf(plan.saferActions,
                                    [](const auto& action) {
                                        return Json{{"what", action.what}, {"by", orNull(action.by)}};
                                    })},
            {"badDays", plan.badDays},
            {"noLongerNeeded", plan.noLongerNeeded},
            {"howToReachMe", plan.ifIStopComing.howToReachMe},
            {"whomYouMayAsk", plan.ifIStopComing.whomYouMayAsk},
            {"aboutMyMedicine", plan.ifIStopComing.aboutMyMedicine},
            {"sharing", listOf(plan.sharing, consent)},
            {"participants", plan.participants},
            {"reviewOn", orNull(plan.reviewOn)},
            {"agreement", agreement(signedPlan.agreement)},
            {"enteredInError", inError(signedPlan.error)}};
}

Json careReview(const domain::SignedReview& signedReview)
{
    const auto& review = signedReview.review;
    const auto* without = std::get_if<domain::WithoutClient>(&review.decidedWith);
    return {{"id", said(signedReview.id)},
            {"reviewedPlan", said(signedReview.reviewed)},
            {"madePlan", said(signedReview.made)},
            {"on", said(review.on)},
            {"author", said(signedReview.author)},
            {"signedAt", said(signedReview.signedAt)},
            {"participants", review.participants},
            {"goals", listOf(review.goals, goalNow)},
            {"benefits", listOf(review.benefits, benefit)},
            {"capital", capitalOf(review.capital)},
            {"readiness", listOf(review.readiness, finding)},
            {"decision", decision(review.decision)},
            {"decidedWithoutClient", without != nullptr ? Json(without->why) : Json()},
            {"nextOn", orNull(review.nextOn)},
            {"agreement", agreement(review.agreement)},
            {"enteredInError", inError(signedReview.error)}};
}

Json stepDone(const domain::StepDone& done)
{
    return {{"step", said(done.step)},
            {"on", said(done.on)},
            {"outcome", done.outcome},
            {"by", said(done.recordedBy)},
            {"at", said(done.recordedAt)}};
}

Json goalRating(const domain::GoalRating& rating)
{
    return {{"goal", said(rating.goal)}, {"on", said(rating.on)},         {"rating", rating.rating.value()},
            {"words", rating.words},     {"by", said(rating.recordedBy)}, {"at", said(rating.recordedAt)}};
}

} // namespace keywork::exchange
