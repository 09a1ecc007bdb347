#pragma once

#include "app/page/summary.h"

// The parts of the Summary reading that are worked out rather than looked up.
namespace keywork::app {

// All four phases; those never entered in this episode have no day.
std::vector<PhasePlace> phasePlaces(domain::PhaseHistory history);
std::vector<PhaseBand> phaseBands(domain::PhaseHistory history);
std::vector<LayerBand> layerBands(domain::LayerHistory history);
// Last sessions, their count in twelve weeks, and the marks of the attendance line.
void readSessions(Workspace& workspace, domain::ClientId client, Summary& summary);

} // namespace keywork::app
