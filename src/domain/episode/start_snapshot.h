#pragma once

#include "base/date.h"
#include "domain/answer.h"
#include "domain/code_list.h"
#include "domain/codes.h"

#include <optional>
#include <vector>

namespace keywork::domain {

// One of up to three problem substances at the start, the first being the main one.
struct StartSubstance {
    Code substance;
    Code route;                      // empty: not recorded
    std::optional<int> ageFirstUsed; // 1 to 99
    std::optional<int> daysInLast28; // 0 to 28

    friend bool operator==(const StartSubstance&, const StartSubstance&) = default;
};

enum class ConsentDecision { Given, Refused, NotAsked };

constexpr CodeTable<ConsentDecision, 3> codeTable(ConsentDecision)
{
    return {{{ConsentDecision::Given, "given"},
             {ConsentDecision::Refused, "refused"},
             {ConsentDecision::NotAsked, "notAsked"}}};
}

// Consent to the national return.
struct NationalConsent {
    ConsentDecision decision = ConsentDecision::NotAsked;
    std::optional<Date> on;
    std::string leafletVersion;

    friend bool operator==(const NationalConsent&, const NationalConsent&) = default;
};

// How things stood when the episode began (domain.md section 1). Frozen once treatment has started; what is
// learned later is an observation. Empty codes and absent numbers are "not recorded".
struct StartSnapshot {
    std::vector<StartSubstance> substances;
    Code injectingStatus;
    Code accommodation;
    Code employment;
    Code parentalStatus;
    std::optional<int> childrenInHousehold; // 0 to 30
    Answer previouslyTreated = Answer::NotAsked;
    NationalConsent consent;

    friend bool operator==(const StartSnapshot&, const StartSnapshot&) = default;
};

enum class SnapshotRefusal {
    TooManySubstances,
    SameSubstanceTwice,
    SubstanceMissing, // a later substance without an earlier one
    AgeOutOfRange,
    DaysOutOfRange,
    ChildrenOutOfRange,
    ConsentDateMissing // a decision without its day
};

Result<StartSnapshot, SnapshotRefusal> checkedSnapshot(StartSnapshot snapshot);

} // namespace keywork::domain
