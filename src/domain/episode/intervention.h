#pragma once

#include "base/date.h"
#include "domain/code_list.h"
#include "domain/codes.h"
#include "domain/ids.h"

namespace keywork::domain {

enum class InterventionType { Pharmacological, Psychosocial, RecoverySupport };

constexpr CodeTable<InterventionType, 3> codeTable(InterventionType)
{
    return {{{InterventionType::Pharmacological, "pharmacological"},
             {InterventionType::Psychosocial, "psychosocial"},
             {InterventionType::RecoverySupport, "recoverySupport"}}};
}

enum class InterventionEnding { PlannedExit, UnplannedExit, Withdrawn };

constexpr CodeTable<InterventionEnding, 3> codeTable(InterventionEnding)
{
    return {{{InterventionEnding::PlannedExit, "plannedExit"},
             {InterventionEnding::UnplannedExit, "unplannedExit"},
             {InterventionEnding::Withdrawn, "withdrawn"}}};
}

struct InterventionEnd {
    Date on;
    InterventionEnding how;
    friend bool operator==(const InterventionEnd&, const InterventionEnd&) = default;
};

// Something given within an episode; plans, reviews and sessions refer to it (domain.md section 0).
struct Intervention {
    InterventionId id;
    EpisodeId episode;
    InterventionType type;
    Code detail;  // from the code list of interventions
    Code setting; // empty: not recorded
    std::optional<Date> referredOn;
    std::optional<Date> firstOfferedOn;
    std::optional<Date> startedOn;
    std::optional<InterventionEnd> end;
    std::string givenBy; // a person or agency
    RowVersion version = 1;

    bool isCurrentOn(Date day) const { return startedOn && *startedOn <= day && (!end || day <= end->on); }
    friend bool operator==(const Intervention&, const Intervention&) = default;
};

enum class InterventionRefusal {
    DetailMissing,
    BeforeReferral, // of the episode
    OfferedBeforeReferred,
    StartedBeforeOffered, // or before it was referred
    EndedBeforeStarted,
    EndedNeverStarted,
    InFuture,
    EpisodeClosed
};

struct Episode;
// Dates in order, inside the episode, not in the future (a first appointment may be offered for a coming day).
Result<Intervention, InterventionRefusal> checkedIntervention(Intervention intervention,
                                                              const Episode& episode, Date today);

} // namespace keywork::domain
