#pragma once

#include "base/date.h"
#include "domain/codes.h"
#include "domain/ids.h"

#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace keywork::domain {

// The recovery phases in their order (domain.md section 2). They are places, not a score.
enum class Phase { Engagement, Preparation, ActiveChange, Completion };

constexpr CodeTable<Phase, 4> codeTable(Phase)
{
    return {{{Phase::Engagement, "engagement"},
             {Phase::Preparation, "preparation"},
             {Phase::ActiveChange, "activeChange"},
             {Phase::Completion, "completion"}}};
}

struct WithClient {
    friend bool operator==(WithClient, WithClient) = default;
};
struct WithoutClient {
    std::string why; // never empty
    friend bool operator==(const WithoutClient&, const WithoutClient&) = default;
};
// Whether a change was decided together with the client.
using DecidedWith = std::variant<WithClient, WithoutClient>;

// One move. Where it came from is the move before it, so a back-dated move between two others cannot contradict them.
struct PhaseChange {
    PhaseChangeId id;
    EpisodeId episode;
    Phase to;
    Date on;
    StaffId decidedBy;
    DecidedWith decidedWith;
    std::string clientView; // in their words; empty: not recorded
    std::string reason;

    friend bool operator==(const PhaseChange&, const PhaseChange&) = default;
};

// The client's own wish for a change, in their words, in this episode.
struct ClientWish {
    WishId id;
    EpisodeId episode;
    std::string words;
    Date on;

    friend bool operator==(const ClientWish&, const ClientWish&) = default;
};

// The moves of one episode, oldest first; several on one day stand in the order in which they were decided.
using PhaseHistory = std::span<const PhaseChange>;

// The phase after the last move of that day; none before the first.
std::optional<Phase> phaseOn(PhaseHistory history, Date day);
std::optional<Phase> currentPhase(PhaseHistory history);
// Since when the present phase has lasted.
std::optional<Date> inPhaseSince(PhaseHistory history);
enum class Direction { Forward, Back };
Direction direction(Phase from, Phase to);

struct PhaseMove {
    Phase to;
    Date on;
    DecidedWith decidedWith;
    std::string clientView;
    std::string reason;
};

enum class PhaseChangeRefusal {
    NotInTreatment,
    BeforeTreatment,
    InFuture,
    AlreadyThere,      // the phase of that day already
    NextMoveGoesThere, // back-dated so that the following move would lead nowhere
    ClientWishMissing, // active change and completion (domain.md section 2)
    WhyWithoutClientMissing,
    ReasonMissing // moving on with readiness unmet or unknown
};

struct Finding;
// All that a move still lacks and the person can add: the client's wish, why it was decided without them, the reason.
std::vector<PhaseChangeRefusal> missingFor(const PhaseMove& move, PhaseHistory history,
                                           std::span<const ClientWish> wishes,
                                           std::span<const Finding> readiness);

// Whether the move may be recorded. `readiness` are the findings of the phase moved into (see readiness.h).
Result<PhaseMove, PhaseChangeRefusal> checkedMove(PhaseMove move, PhaseHistory history,
                                                  std::span<const ClientWish> wishes,
                                                  std::span<const Finding> readiness, Date treatmentStart,
                                                  Date today);

} // namespace keywork::domain
