#pragma once

#include "domain/finding.h"
#include "domain/pathway/layer.h"

// What a move may lead to and what it will ask for, so that a form can say it before it is refused. checkedMove()
// goes by the same functions.
namespace keywork::domain {

// Where a move on that day starts from. Treatment begins in engagement and in the standard layer.
Phase phaseLeft(PhaseHistory history, Date on);
Layer layerLeft(LayerHistory history, Date on);

// Neither the one of that day nor the one that the next move leads to.
std::vector<Phase> phasesOpen(PhaseHistory history, Date on);
std::vector<Layer> layersOpen(LayerHistory history, Date on);

// Nobody is moved into change, or out of treatment, but by their own wish (domain.md section 2).
bool asksForWish(Phase into);
// The newest wish up to that day; none: nullptr.
const ClientWish* wishUpTo(std::span<const ClientWish> wishes, EpisodeId episode, Date day);
// Moving on while something is unmet or unknown asks for a reason; a step back never does.
bool asksForReason(Direction direction, std::span<const Finding> readiness);

} // namespace keywork::domain
