#include "domain/episode/opening.h"

#include "base/text.h"

#include <algorithm>

namespace keywork::domain {

namespace {

bool endsAfter(const Episode& episode, Date day)
{
    const auto ended = episode.endedOn();
    return ended && *ended > day;
}

// The referral that still waits for a decision; none: nullptr.
Referred* waitingReferral(Episode& episode)
{
    auto* referred = std::get_if<Referred>(&episode.state);
    return referred && !referred->acceptedOn ? referred : nullptr;
}

} // namespace

Result<NewEpisode, OpenEpisodeRefusal> openEpisode(NewEpisode wanted, const Client& client,
                                                   std::span<const Episode> earlier, Date today)
{
    const Date on = wanted.referral.on;
    if (client.diedOn) return refuse(OpenEpisodeRefusal::ClientDied);
    if (std::any_of(earlier.begin(), earlier.end(), [](const Episode& one) { return one.isOpen(); })) {
        return refuse(OpenEpisodeRefusal::AlreadyOpen);
    }
    if (on > today) return refuse(OpenEpisodeRefusal::ReferredInFuture);
    if (on < client.details.born) return refuse(OpenEpisodeRefusal::ReferredBeforeBirth);
    if (std::any_of(earlier.begin(), earlier.end(), [&](const Episode& one) { return endsAfter(one, on); })) {
        return refuse(OpenEpisodeRefusal::ReferredBeforeLastEnding);
    }
    if (trimmed(wanted.referral.source).empty()) return refuse(OpenEpisodeRefusal::SourceMissing);
    wanted.whatWillBeDifferent = std::string(trimmed(wanted.whatWillBeDifferent));
    if (isReturning(earlier) && wanted.whatWillBeDifferent.empty())
        return refuse(OpenEpisodeRefusal::DifferenceMissing);
    auto start = checkedSnapshot(std::move(wanted.start));
    if (!start) return refuse(OpenEpisodeRefusal::SnapshotNotRight);
    wanted.start = *std::move(start);
    return wanted;
}

Result<Episode, ReferralDecisionRefusal> acceptReferral(Episode episode, Date on, Date today)
{
    auto* referral = waitingReferral(episode);
    if (!referral) return refuse(ReferralDecisionRefusal::NotWaiting);
    if (on < episode.referral.on) return refuse(ReferralDecisionRefusal::BeforeReferral);
    if (on > today) return refuse(ReferralDecisionRefusal::InFuture);
    referral->acceptedOn = on;
    return episode;
}

Result<Episode, ReferralDecisionRefusal> declineReferral(Episode episode, Date on, std::string reason,
                                                         const ClosingFacts& facts, Date today)
{
    if (!waitingReferral(episode)) return refuse(ReferralDecisionRefusal::NotWaiting);
    if (on < episode.referral.on) return refuse(ReferralDecisionRefusal::BeforeReferral);
    if (on > today) return refuse(ReferralDecisionRefusal::InFuture);
    if (facts.lastAttendedSession > on) return refuse(ReferralDecisionRefusal::BeforeLastSession);
    if (facts.lastChange > on) return refuse(ReferralDecisionRefusal::BeforeLastChange);
    reason = std::string(trimmed(reason));
    if (reason.empty()) return refuse(ReferralDecisionRefusal::ReasonMissing);
    episode.state = ReferralDeclined{on, std::move(reason)};
    return episode;
}

Result<Episode, StartTreatmentRefusal> startTreatment(Episode episode, Date on, Date today)
{
    const auto* referred = std::get_if<Referred>(&episode.state);
    if (!referred) return refuse(StartTreatmentRefusal::NotReferred);
    if (!referred->acceptedOn) return refuse(StartTreatmentRefusal::NotAccepted);
    if (on < episode.referral.on) return refuse(StartTreatmentRefusal::BeforeReferral);
    if (on < *referred->acceptedOn) return refuse(StartTreatmentRefusal::BeforeAcceptance);
    if (on > today) return refuse(StartTreatmentRefusal::InFuture);
    if (episode.start.substances.empty()) return refuse(StartTreatmentRefusal::MainSubstanceMissing);
    episode.state = InTreatment{on};
    return episode;
}

} // namespace keywork::domain
