#pragma once

#include "domain/episode/episode.h"
#include "domain/finding.h"
#include "domain/pathway/phase.h"

#include <vector>

namespace keywork::domain {

// What the rules of closing, and of declining a referral, look at besides the episode itself.
struct ClosingFacts {
    std::optional<Date> lastAttendedSession; // of this episode
    std::optional<Date> lastChange; // latest phase, layer, allocation or intervention date of this episode
    std::optional<Phase> phase;     // none before treatment
};

enum class CloseRefusal {
    NotOpen,
    BeforeReferral,
    BeforeTreatment,
    BeforeLastSession,
    BeforeLastChange,
    InFuture,
    ReasonNotOnList,
    CompletedBeforeTreatment,
    PhaseReasonMissing,       // completed, but not from the phase completion
    ExitOutcomeReasonMissing, // completed without an exit outcome record
    AftercareNotDiscussed,    // completed: aftercare agreed or declined must be said
    WayBackNotExplained       // completed: whether the way back was explained must be said
};

// All that a planned completion still lacks, in the order in which the form asks; from a phase other than completion
// also why. Nothing but that treatment has not begun where it has not.
std::vector<CloseRefusal> missingForCompletion(const Episode& episode, const Ending& ending,
                                               const std::optional<Phase>& phase);

// The closed episode. `reasons` is the code list of discharge reasons, whose groups are ending classes; the class of
// `ending` is taken from it. Not one record of the episode may lie after its end.
Result<Episode, CloseRefusal> closeEpisode(Episode episode, Ending ending, const ClosingFacts& facts,
                                           const CodeList& reasons, Date today);

// What a planned completion asks for, met, unmet or unknown, to be shown before closing; nothing for other endings.
std::vector<Finding> closingFindings(const Episode& episode, const Ending& ending, const ClosingFacts& facts);

} // namespace keywork::domain
