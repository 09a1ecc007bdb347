#pragma once

#include "domain/careplan/care_plan.h"
#include "domain/careplan/progress.h"
#include "domain/episode/intervention.h"
#include "domain/finding.h"

namespace keywork::domain {

// The words of the checks of a plan (domain.md section 4, "Checks as findings").
namespace plan_rule {

inline constexpr std::string_view goalWithoutStep = "goalWithoutStep";
inline constexpr std::string_view goalNotInClientWords = "goalNotInClientWords";
inline constexpr std::string_view stepWithoutOwner = "stepWithoutOwner";
inline constexpr std::string_view stepOverdue = "stepOverdue";
inline constexpr std::string_view medicineWithoutPsychosocial = "medicineWithoutPsychosocial";
inline constexpr std::string_view noUnplannedExitPlan = "noUnplannedExitPlan";
inline constexpr std::string_view consentExpired = "consentExpired";
inline constexpr std::string_view planNotAgreed = "planNotAgreed";

} // namespace plan_rule

// Where in the plan: by place, since what is new there has no id yet.
struct PlanPlace {
    std::optional<std::size_t> goal = {};
    std::optional<std::size_t> step = {};    // of that goal
    std::optional<std::size_t> consent = {}; // of what is shared
    friend bool operator==(const PlanPlace&, const PlanPlace&) = default;
};

struct PlanFinding {
    Finding finding; // always unmet
    PlanPlace place;
    friend bool operator==(const PlanFinding&, const PlanFinding&) = default;
};

struct PlanCheckFacts {
    const CarePlan& plan;
    Agreement agreement = {};
    std::span<const StepDone> done = {};
    std::span<const Intervention> interventions = {}; // of the episode
};

// What a plan lacks, in the order in which it is read. They inform and never keep a plan from being signed. Goals that
// are no longer active are not asked about.
std::vector<PlanFinding> planFindings(const PlanCheckFacts& facts, Date today);

} // namespace keywork::domain
