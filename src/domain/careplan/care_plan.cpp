#include "domain/careplan/care_plan.h"

#include "base/text.h"
#include "domain/text_limit.h"

#include <algorithm>
#include <set>

namespace keywork::domain {

namespace {

using Refused = std::optional<PlanRefusal>;

template <class Range, class Id>
bool holds(const Range& range, Id id)
{
    return std::find(range.begin(), range.end(), id) != range.end();
}

Refused wrongDay(const CarePlan& plan, Date on, const PlanningFacts& facts, Date today)
{
    if (on > today) return PlanRefusal::InFuture;
    if (on < facts.referredOn) return PlanRefusal::BeforeReferral;
    if (plan.reviewOn && *plan.reviewOn <= on) return PlanRefusal::ReviewNotAfterPlan;
    if (plan.reviewOn && *plan.reviewOn > facts.latestReview) return PlanRefusal::ReviewTooLate;
    return std::nullopt;
}

Refused wrongStep(const Step& step, const KnownGoal* goal)
{
    if (isBlank(step.what)) return PlanRefusal::StepWithoutWords;
    if (!fits(step.what)) return PlanRefusal::TextTooLong;
    const auto* named = step.owner ? std::get_if<NamedOwner>(&*step.owner) : nullptr;
    if (named && isBlank(named->name)) return PlanRefusal::OwnerWithoutName;
    if (named && !fits(named->name)) return PlanRefusal::TextTooLong;
    if (step.id && !(goal && holds(goal->steps, *step.id))) return PlanRefusal::StepOfAnotherGoal;
    return std::nullopt;
}

Refused wrongGoal(const Goal& goal, const PlanningFacts& facts)
{
    if (isBlank(goal.clientWords) && isBlank(goal.workingWords)) return PlanRefusal::GoalWithoutWords;
    for (const auto* text :
         {&goal.clientWords, &goal.workingWords, &goal.why, &goal.baseline, &goal.howWeWillKnow}) {
        if (!fits(*text)) return PlanRefusal::TextTooLong;
    }
    const KnownGoal* known = nullptr;
    for (const auto& one : facts.goals) {
        if (goal.id == one.id) known = &one;
    }
    if (goal.id && !known) return PlanRefusal::GoalOfAnotherEpisode;
    for (const auto& step : goal.steps) {
        if (const auto wrong = wrongStep(step, known)) return wrong;
    }
    return std::nullopt;
}

// Two of one identity would be two accounts of one goal.
bool anyTwice(const std::vector<Goal>& goals)
{
    std::set<GoalId> seenGoals;
    std::set<StepId> seenSteps;
    for (const auto& goal : goals) {
        if (goal.id && !seenGoals.insert(*goal.id).second) return true;
        for (const auto& step : goal.steps) {
            if (step.id && !seenSteps.insert(*step.id).second) return true;
        }
    }
    return false;
}

Refused wrongGoals(const CarePlan& plan, const PlanningFacts& facts)
{
    if (plan.goals.empty() && isBlank(plan.whatIWant)) return PlanRefusal::NothingPlanned;
    for (const auto& goal : plan.goals) {
        if (const auto wrong = wrongGoal(goal, facts)) return wrong;
    }
    if (anyTwice(plan.goals)) return PlanRefusal::SameGoalTwice;
    return std::nullopt;
}

Refused wrongRest(const CarePlan& plan, const PlanningFacts& facts)
{
    for (const auto intervention : plan.inUse) {
        if (!holds(facts.interventions, intervention)) return PlanRefusal::InterventionNotOfEpisode;
    }
    for (const auto& consent : plan.sharing) {
        if (isBlank(consent.withWhom) || isBlank(consent.what)) return PlanRefusal::ConsentIncomplete;
    }
    std::vector<std::string_view> texts{plan.whatIWant,
                                        plan.strengths,
                                        plan.badDays,
                                        plan.noLongerNeeded,
                                        plan.ifIStopComing.howToReachMe,
                                        plan.ifIStopComing.whomYouMayAsk,
                                        plan.ifIStopComing.aboutMyMedicine};
    for (const auto& [domain, text] : plan.situation) texts.push_back(text);
    for (const auto& [capital, view] : plan.capital) texts.push_back(view.words);
    for (const auto& action : plan.saferActions) texts.push_back(action.what);
    for (const auto& participant : plan.participants) texts.push_back(participant);
    for (const auto& consent : plan.sharing) texts.insert(texts.end(), {consent.withWhom, consent.what});
    if (!std::all_of(texts.begin(), texts.end(), fits)) return PlanRefusal::TextTooLong;
    return std::nullopt;
}

} // namespace

Result<CarePlan, PlanRefusal> checkedPlan(CarePlan plan, Date on, const PlanningFacts& facts, Date today)
{
    if (const auto wrong = wrongDay(plan, on, facts, today)) return refuse(*wrong);
    if (const auto wrong = wrongGoals(plan, facts)) return refuse(*wrong);
    if (const auto wrong = wrongRest(plan, facts)) return refuse(*wrong);
    return plan;
}

} // namespace keywork::domain
