#include "domain/careplan/plan_comparison.h"

namespace keywork::domain {

namespace {

using Place = std::pair<PlanField, PlanSubject>;
using PlanFacts = std::map<Place, PlanValue>;

// All that a plan says, one fact a place. What is empty is not said.
class Spread {
public:
    explicit Spread(const CarePlan& plan)
    {
        words(PlanField::WhatIWant, {}, plan.whatIWant);
        words(PlanField::Strengths, {}, plan.strengths);
        words(PlanField::BadDays, {}, plan.badDays);
        words(PlanField::NoLongerNeeded, {}, plan.noLongerNeeded);
        words(PlanField::HowToReachMe, {}, plan.ifIStopComing.howToReachMe);
        words(PlanField::WhomYouMayAsk, {}, plan.ifIStopComing.whomYouMayAsk);
        words(PlanField::AboutMyMedicine, {}, plan.ifIStopComing.aboutMyMedicine);
        day(PlanField::ReviewOn, {}, plan.reviewOn);
        spreadGoals(plan);
        spreadLists(plan);
    }

    const PlanFacts& facts() const { return m_facts; }

private:
    void add(PlanField field, const PlanSubject& subject, PlanValue value)
    {
        m_facts.emplace(Place{field, subject}, std::move(value));
    }
    void words(PlanField field, const PlanSubject& subject, const std::string& text)
    {
        if (!text.empty()) add(field, subject, text);
    }
    void day(PlanField field, const PlanSubject& subject, std::optional<Date> on)
    {
        if (on) add(field, subject, *on);
    }

    void spreadGoals(const CarePlan& plan)
    {
        int place = 0;
        for (const auto& goal : plan.goals) {
            const PlanSubject subject{.goal = goal.id};
            add(PlanField::GoalOrder, subject, ++place);
            add(PlanField::GoalDomain, subject, goal.domain);
            add(PlanField::GoalStatus, subject, goal.status);
            words(PlanField::GoalClientWords, subject, goal.clientWords);
            words(PlanField::GoalWorkingWords, subject, goal.workingWords);
            words(PlanField::GoalWhy, subject, goal.why);
            words(PlanField::GoalBaseline, subject, goal.baseline);
            words(PlanField::GoalHowWeWillKnow, subject, goal.howWeWillKnow);
            day(PlanField::GoalTarget, subject, goal.target);
            spreadSteps(goal);
        }
    }
    void spreadSteps(const Goal& goal)
    {
        int place = 0;
        for (const auto& step : goal.steps) {
            const PlanSubject subject{.goal = goal.id, .step = step.id};
            add(PlanField::StepOrder, subject, ++place);
            words(PlanField::StepWhat, subject, step.what);
            if (step.owner) add(PlanField::StepOwner, subject, *step.owner);
            day(PlanField::StepDue, subject, step.due);
        }
    }
    void spreadLists(const CarePlan& plan)
    {
        for (const auto& [domain, text] : plan.situation)
            words(PlanField::Situation, {.number = static_cast<int>(domain)}, text);
        for (const auto& [capital, view] : plan.capital) {
            const PlanSubject subject{.number = static_cast<int>(capital)};
            words(PlanField::CapitalWords, subject, view.words);
            if (view.rating) add(PlanField::CapitalRating, subject, view.rating->value());
        }
        for (const auto id : plan.inUse) add(PlanField::InUse, {.number = id.number()}, std::string());
        for (const auto& action : plan.saferActions) {
            const PlanSubject subject = nth(PlanField::SaferAction, action.what);
            if (action.by) add(PlanField::SaferAction, subject, *action.by);
            else add(PlanField::SaferAction, subject, std::string());
        }
        for (const auto& consent : plan.sharing) {
            const PlanSubject subject = nth(PlanField::SharingWhat, consent.withWhom);
            add(PlanField::SharingWhat, subject, consent.what);
            day(PlanField::SharingUntil, subject, consent.until);
            day(PlanField::SharingWithdrawn, subject, consent.withdrawnOn);
        }
        for (const auto& participant : plan.participants)
            add(PlanField::Participant, nth(PlanField::Participant, participant), std::string());
    }
    // Entries of the same words are told apart by their order.
    PlanSubject nth(PlanField field, const std::string& words) const
    {
        PlanSubject subject{.words = words};
        while (m_facts.contains({field, subject})) ++subject.number;
        return subject;
    }

    PlanFacts m_facts;
};

} // namespace

std::vector<PlanChange> planChanges(const CarePlan& older, const CarePlan& newer)
{
    const Spread before(older);
    const Spread after(newer);
    std::vector<PlanChange> changes;
    auto was = before.facts().begin();
    auto is = after.facts().begin();
    const auto wasEnd = before.facts().end();
    const auto isEnd = after.facts().end();
    while (was != wasEnd || is != isEnd) {
        const bool isGone = is == isEnd || (was != wasEnd && was->first < is->first);
        const bool isNew = was == wasEnd || (is != isEnd && is->first < was->first);
        const auto& [field, subject] = isNew ? is->first : was->first;
        if (isGone) {
            changes.push_back({field, subject, was->second, std::nullopt});
        } else if (isNew) {
            changes.push_back({field, subject, std::nullopt, is->second});
        } else if (was->second != is->second) {
            changes.push_back({field, subject, was->second, is->second});
        }
        if (!isNew) ++was;
        if (!isGone) ++is;
    }
    return changes;
}

} // namespace keywork::domain
