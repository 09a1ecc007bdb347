#include "domain/episode/intervention.h"

#include "base/text.h"
#include "domain/episode/episode.h"

namespace keywork::domain {

namespace {

bool isBefore(const std::optional<Date>& left, const std::optional<Date>& right)
{
    return left && right && *left < *right;
}

bool anyBefore(const Intervention& intervention, Date day)
{
    const auto ended = intervention.end ? std::optional(intervention.end->on) : std::nullopt;
    for (const auto& on :
         {intervention.referredOn, intervention.firstOfferedOn, intervention.startedOn, ended}) {
        if (isBefore(on, day)) return true;
    }
    return false;
}

std::optional<InterventionRefusal> wrongOrder(const Intervention& intervention)
{
    const auto& referred = intervention.referredOn;
    const auto& offered = intervention.firstOfferedOn;
    const auto& started = intervention.startedOn;
    const auto& end = intervention.end;
    if (isBefore(offered, referred)) return InterventionRefusal::OfferedBeforeReferred;
    if (isBefore(started, referred) || isBefore(started, offered))
        return InterventionRefusal::StartedBeforeOffered;
    if (end && !started) return InterventionRefusal::EndedNeverStarted;
    if (end && end->on < *started) return InterventionRefusal::EndedBeforeStarted;
    return std::nullopt;
}

} // namespace

Result<Intervention, InterventionRefusal> checkedIntervention(Intervention intervention,
                                                              const Episode& episode, Date today)
{
    if (!episode.isOpen()) return refuse(InterventionRefusal::EpisodeClosed);
    if (trimmed(intervention.detail).empty()) return refuse(InterventionRefusal::DetailMissing);
    if (anyBefore(intervention, episode.referral.on)) return refuse(InterventionRefusal::BeforeReferral);
    if (const auto wrong = wrongOrder(intervention)) return refuse(*wrong);
    const bool inFuture = isBefore(today, intervention.referredOn) ||
                          isBefore(today, intervention.startedOn) ||
                          (intervention.end && intervention.end->on > today);
    if (inFuture) return refuse(InterventionRefusal::InFuture);
    return intervention;
}

} // namespace keywork::domain
