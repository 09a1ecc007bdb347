#include "domain/pathway/open_moves.h"

#include "domain/pathway/move_history.h"

namespace keywork::domain {

namespace {

template <class Place, class Change>
std::vector<Place> placesOpen(std::span<const Change> history, Place left, Date on)
{
    const auto* after = firstMoveAfter(history, on);
    std::vector<Place> open;
    for (const auto& place : codeTable(Place{})) {
        if (place.value != left && (!after || after->to != place.value)) open.push_back(place.value);
    }
    return open;
}

} // namespace

Phase phaseLeft(PhaseHistory history, Date on)
{
    return phaseOn(history, on).value_or(Phase::Engagement);
}

Layer layerLeft(LayerHistory history, Date on)
{
    return layerOn(history, on).value_or(Layer::Standard);
}

std::vector<Phase> phasesOpen(PhaseHistory history, Date on)
{
    return placesOpen(history, phaseLeft(history, on), on);
}

std::vector<Layer> layersOpen(LayerHistory history, Date on)
{
    return placesOpen(history, layerLeft(history, on), on);
}

bool asksForWish(Phase into)
{
    return into == Phase::ActiveChange || into == Phase::Completion;
}

const ClientWish* wishUpTo(std::span<const ClientWish> wishes, EpisodeId episode, Date day)
{
    const ClientWish* newest = nullptr;
    for (const auto& wish : wishes) {
        if (wish.episode != episode || wish.on > day || isBlank(wish.words)) continue;
        if (!newest || newest->on < wish.on) newest = &wish;
    }
    return newest;
}

bool asksForReason(Direction direction, std::span<const Finding> readiness)
{
    return direction == Direction::Forward &&
           std::any_of(readiness.begin(), readiness.end(),
                       [](const Finding& finding) { return finding.met != Met::Met; });
}

} // namespace keywork::domain
