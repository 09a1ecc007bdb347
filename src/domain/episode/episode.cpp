#include "domain/episode/episode.h"

namespace keywork::domain {

std::optional<Date> Episode::startedOn() const
{
    if (const auto* inTreatment = std::get_if<InTreatment>(&state)) return inTreatment->startedOn;
    if (const auto* closed = std::get_if<Closed>(&state)) return closed->startedOn;
    return std::nullopt;
}

std::optional<Date> Episode::endedOn() const
{
    if (const auto* declined = std::get_if<ReferralDeclined>(&state)) return declined->on;
    if (const auto* closed = std::get_if<Closed>(&state)) return closed->ending.on;
    return std::nullopt;
}

} // namespace keywork::domain
