#pragma once

#include "domain/finding.h"
#include "domain/pathway/phase.h"
#include "domain/risk/observation.h"

#include <map>

namespace keywork::domain {

// The kinds of readiness criteria that a policy file may name. What rests on a part of Keywork that is not built yet
// is evaluated all the same, to "unknown: not recorded here yet".
enum class Criterion {
    StartOutcomeDone,     // start TOP: comes with outcome records
    RiskReviewCurrent,    // comes with the structured risk review
    DoseUnchanged,        // comes with medicines
    MissedDaysWithin,     // comes with medicines
    AftercareGoalWritten, // comes with care plans
    AftercarePlanned,     // comes with care plans
    ExitOutcomeDone,      // comes with outcome records
    SeenWithin,           // attended contact within N days
    KeyworkerAllocated,
    NaloxoneHeld,    // the latest observation
    SupportsInPlace, // the latest observation of "supports"
    HousingSettled,  // the latest observation of "housing"
    WishRecorded
};

constexpr CodeTable<Criterion, 13> codeTable(Criterion)
{
    return {{{Criterion::StartOutcomeDone, "startOutcomeDone"},
             {Criterion::RiskReviewCurrent, "riskReviewCurrent"},
             {Criterion::DoseUnchanged, "doseUnchanged"},
             {Criterion::MissedDaysWithin, "missedDaysWithin"},
             {Criterion::AftercareGoalWritten, "aftercareGoalWritten"},
             {Criterion::AftercarePlanned, "aftercarePlanned"},
             {Criterion::ExitOutcomeDone, "exitOutcomeDone"},
             {Criterion::SeenWithin, "seenWithin"},
             {Criterion::KeyworkerAllocated, "keyworkerAllocated"},
             {Criterion::NaloxoneHeld, "naloxoneHeld"},
             {Criterion::SupportsInPlace, "supportsInPlace"},
             {Criterion::HousingSettled, "housingSettled"},
             {Criterion::WishRecorded, "wishRecorded"}}};
}

struct CriterionPolicy {
    Criterion criterion;
    int limit = 0; // days, weeks or count, as the criterion says; 0 where it has none
};

// For each phase, what the service looks at before someone moves into it.
struct PhasePolicy {
    std::map<Phase, std::vector<CriterionPolicy>> readiness;
};

struct ReadinessFacts {
    std::optional<Fact> lastContact = {};
    std::optional<Fact> keyworker = {};             // the current allocation
    std::optional<Fact> wish = {};                  // the latest of this episode
    std::span<const Observation> observations = {}; // newest last
};

std::vector<Finding> readiness(Phase into, const PhasePolicy& policy, const ReadinessFacts& facts,
                               Date today);

} // namespace keywork::domain
