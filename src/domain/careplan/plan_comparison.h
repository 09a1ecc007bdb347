#pragma once

#include "domain/careplan/care_plan.h"

#include <compare>

namespace keywork::domain {

// The parts of a plan that can differ between two versions.
enum class PlanField {
    WhatIWant,
    Strengths,
    Situation,     // of a domain
    CapitalWords,  // of a capital
    CapitalRating, // of a capital
    GoalDomain,
    GoalClientWords,
    GoalWorkingWords,
    GoalWhy,
    GoalBaseline,
    GoalHowWeWillKnow,
    GoalTarget,
    GoalStatus,
    GoalOrder, // its place among the goals, from 1
    StepWhat,
    StepOwner,
    StepDue,
    StepOrder, // its place among the goal's steps, from 1
    InUse,     // an intervention
    SaferAction,
    BadDays,
    NoLongerNeeded,
    HowToReachMe,
    WhomYouMayAsk,
    AboutMyMedicine,
    SharingWhat,      // with somebody
    SharingUntil,     // with somebody
    SharingWithdrawn, // with somebody
    Participant,
    ReviewOn
};

// What a field is about, where a plan has several of it: a goal, a step, a domain or capital, an intervention, or the
// words of an entry that has no other identity, and which of several with these words.
struct PlanSubject {
    std::optional<GoalId> goal = {};
    std::optional<StepId> step = {};
    std::int64_t number = 0; // of the enumerator, the intervention or the place among equal words
    std::string words = {};
    friend auto operator<=>(const PlanSubject&, const PlanSubject&) = default;
};

// Text, a day, a number (rating, place), or one of the plan's own kinds.
using PlanValue = std::variant<std::string, Date, int, LifeDomain, GoalStatus, StepOwner>;

struct PlanChange {
    PlanField field;
    PlanSubject subject;
    std::optional<PlanValue> before; // none: was not there
    std::optional<PlanValue> after;  // none: is there no longer
    friend bool operator==(const PlanChange&, const PlanChange&) = default;
};

// What is different in `newer`, in the order of the fields; nothing for two equal plans. Both are signed versions of
// one episode: goals and steps are known by their ids, so one that moved or was reworded is not another.
std::vector<PlanChange> planChanges(const CarePlan& older, const CarePlan& newer);

} // namespace keywork::domain
