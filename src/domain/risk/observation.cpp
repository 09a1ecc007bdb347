#include "domain/risk/observation.h"

#include "domain/text_limit.h"

#include <algorithm>
#include <tuple>

namespace keywork::domain {

namespace {

bool valueFits(const std::variant<Answer, Code>& value, const CodeList& values)
{
    const bool byCode = !values.entries().empty();
    if (const auto* code = std::get_if<Code>(&value)) return byCode && values.has(*code);
    // Of a kind that is answered by a code, "not asked" and "declined" can be said all the same.
    const auto answer = std::get<Answer>(value);
    return !byCode || answer == Answer::NotAsked || answer == Answer::Declined;
}

auto age(const Observation& observation)
{
    return std::tuple(observation.on, observation.recordedAt, observation.id);
}

} // namespace

Result<NewObservation, ObservationRefusal> checkedObservation(NewObservation observation,
                                                              std::span<const ObservationKind> kinds,
                                                              Date born, Date today)
{
    const auto kind = std::find_if(kinds.begin(), kinds.end(),
                                   [&](const auto& known) { return known.kind == observation.kind; });
    if (kind == kinds.end()) return refuse(ObservationRefusal::KindNotOnList);
    if (!valueFits(observation.value, kind->values)) return refuse(ObservationRefusal::ValueNotOnList);
    if (observation.on > today) return refuse(ObservationRefusal::InFuture);
    if (observation.on < born) return refuse(ObservationRefusal::BeforeBirth);
    observation.note = std::string(trimmed(observation.note));
    if (!fits(observation.note)) return refuse(ObservationRefusal::TextTooLong);
    return observation;
}

const Observation* latest(std::span<const Observation> observations, std::string_view kind)
{
    const Observation* newest = nullptr;
    for (const auto& observation : observations) {
        if (observation.kind != kind || observation.error) continue;
        if (!newest || age(*newest) < age(observation)) newest = &observation;
    }
    return newest;
}

} // namespace keywork::domain
