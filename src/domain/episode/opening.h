#pragma once

#include "domain/client/client.h"
#include "domain/episode/closing.h"
#include "domain/episode/episode.h"

#include <span>

namespace keywork::domain {

struct NewEpisode {
    Referral referral;
    StartSnapshot start;
    std::string whatWillBeDifferent;
};

enum class OpenEpisodeRefusal {
    AlreadyOpen, // at most one open episode per client
    ReferredInFuture,
    ReferredBeforeBirth,
    ReferredBeforeLastEnding,
    SourceMissing,
    DifferenceMissing, // a returning client's "what will be different this time"
    ClientDied,
    SnapshotNotRight // see checkedSnapshot
};

// The episode as it would be saved, still without an id: referred, not yet accepted.
Result<NewEpisode, OpenEpisodeRefusal> openEpisode(NewEpisode wanted, const Client& client,
                                                   std::span<const Episode> earlier, Date today);

// A client is returning when an earlier episode exists, whatever became of it.
inline bool isReturning(std::span<const Episode> earlier)
{
    return !earlier.empty();
}

enum class ReferralDecisionRefusal {
    NotWaiting,
    BeforeReferral,
    BeforeLastSession, // declining ends the episode, and nothing of it may lie after its end
    BeforeLastChange,
    InFuture,
    ReasonMissing
};
Result<Episode, ReferralDecisionRefusal> acceptReferral(Episode episode, Date on, Date today);
Result<Episode, ReferralDecisionRefusal> declineReferral(Episode episode, Date on, std::string reason,
                                                         const ClosingFacts& facts, Date today);

enum class StartTreatmentRefusal {
    NotReferred,
    NotAccepted,
    BeforeReferral,
    BeforeAcceptance,
    InFuture,
    MainSubstanceMissing
};
// Treatment starts in phase engagement, layer standard; the start snapshot is frozen from here on.
Result<Episode, StartTreatmentRefusal> startTreatment(Episode episode, Date on, Date today);

} // namespace keywork::domain
