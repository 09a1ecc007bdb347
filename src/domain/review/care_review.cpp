#include "domain/review/care_review.h"

#include "base/text.h"
#include "domain/review/review_cycle.h"
#include "domain/text_limit.h"

#include <algorithm>

namespace keywork::domain {

namespace {

// What one decision lacks; none: it is whole.
struct WrongDecision {
    Layer layer;

    using Refused = std::optional<ReviewRefusal>;
    Refused operator()(const Continue&) const { return std::nullopt; }
    Refused operator()(const Optimise& optimise) const
    {
        if (trimmed(optimise.what).empty()) return ReviewRefusal::OptimiseWhatMissing;
        return fits(optimise.what) ? std::nullopt : Refused(ReviewRefusal::TextTooLong);
    }
    Refused operator()(const ChangeOfLayer& change) const
    {
        const bool isUp = change.to > layer;
        const bool isDown = change.to < layer;
        const bool isMeant = change.direction == StepDirection::Up ? isUp : isDown;
        return isMeant ? std::nullopt : Refused(ReviewRefusal::WrongDirection);
    }
    Refused operator()(const ChangeOfPhase&) const { return std::nullopt; }
    Refused operator()(const EndTreatment&) const { return std::nullopt; }
};

bool isAnswered(const Goal& goal, const CareReview& review)
{
    return std::any_of(review.goals.begin(), review.goals.end(),
                       [&](const GoalNow& now) { return goal.id == now.goal && now.progress; });
}

bool isAnswered(InterventionId given, const CareReview& review)
{
    return std::any_of(review.benefits.begin(), review.benefits.end(),
                       [&](const BenefitNow& now) { return now.intervention == given && now.benefit; });
}

bool everyAnswerIsWhole(const std::vector<GoalNow>& goals)
{
    return std::all_of(goals.begin(), goals.end(),
                       [](const GoalNow& now) { return now.progress.has_value(); });
}

bool everyAnswerIsWhole(const std::vector<BenefitNow>& benefits)
{
    return std::all_of(benefits.begin(), benefits.end(),
                       [](const BenefitNow& now) { return now.benefit.has_value(); });
}

bool everyTextFits(const CareReview& review)
{
    return std::all_of(review.participants.begin(), review.participants.end(), fits) &&
           std::all_of(review.goals.begin(), review.goals.end(),
                       [](const auto& now) { return fits(now.words); }) &&
           std::all_of(review.benefits.begin(), review.benefits.end(),
                       [](const auto& now) { return fits(now.whatWeChange); }) &&
           std::all_of(review.capital.begin(), review.capital.end(),
                       [](const auto& entry) { return fits(entry.second.words); });
}

std::optional<ReviewRefusal> wrongNext(const CareReview& review, const ReviewingFacts& facts)
{
    if (!review.nextOn) return ReviewRefusal::NextMissing;
    if (*review.nextOn <= review.on) return ReviewRefusal::NextNotAfterReview;
    const auto latest = latestNextReview(facts.layers, review.on, layerAfter(review, facts.layer));
    return *review.nextOn > latest ? std::optional(ReviewRefusal::NextTooLate) : std::nullopt;
}

void applyProgress(Goal& goal, const CareReview& review)
{
    for (const auto& now : review.goals) {
        if (goal.id != now.goal) continue;
        if (now.progress == GoalProgress::Achieved) goal.status = GoalStatus::Achieved;
        if (now.progress == GoalProgress::SetAside) goal.status = GoalStatus::SetAside;
    }
}

} // namespace

std::vector<ReviewRefusal> whatKeepsFromSigning(const CareReview& review, const ReviewingFacts& facts,
                                                Date today)
{
    std::vector<ReviewRefusal> found;
    const auto note = [&](bool isWrong, ReviewRefusal refusal) {
        if (isWrong) found.push_back(refusal);
    };
    note(review.on > today, ReviewRefusal::InFuture);
    note(review.on < facts.planMadeOn, ReviewRefusal::BeforePlan);
    const auto& goals = facts.plan.goals;
    note(!everyAnswerIsWhole(review.goals) || std::any_of(goals.begin(), goals.end(),
                                                          [&](const Goal& goal) {
                                                              return goal.status == GoalStatus::Active &&
                                                                     !isAnswered(goal, review);
                                                          }),
         ReviewRefusal::GoalNotAnswered);
    const auto& inUse = facts.plan.inUse;
    note(!everyAnswerIsWhole(review.benefits) ||
             std::any_of(inUse.begin(), inUse.end(), [&](auto given) { return !isAnswered(given, review); }),
         ReviewRefusal::BenefitNotAnswered);
    note(!review.decision, ReviewRefusal::DecisionMissing);
    if (review.decision) {
        if (const auto wrong = std::visit(WrongDecision{facts.layer}, *review.decision))
            found.push_back(*wrong);
    }
    if (const auto wrong = wrongNext(review, facts)) found.push_back(*wrong);
    note(!everyTextFits(review), ReviewRefusal::TextTooLong);
    return found;
}

Layer layerAfter(const CareReview& review, Layer before)
{
    const auto* change = review.decision ? std::get_if<ChangeOfLayer>(&*review.decision) : nullptr;
    return change ? change->to : before;
}

CarePlan nextPlan(CarePlan plan, const CareReview& review)
{
    for (auto& goal : plan.goals) applyProgress(goal, review);
    plan.goals.insert(plan.goals.end(), review.newGoals.begin(), review.newGoals.end());
    for (const auto& [capital, now] : review.capital) {
        auto& view = plan.capital[capital];
        if (!now.words.empty()) view.words = now.words;
        if (now.rating) view.rating = now.rating;
    }
    plan.reviewOn = review.nextOn;
    return plan;
}

} // namespace keywork::domain
