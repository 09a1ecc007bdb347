#pragma once

#include "app/page/today.h"
#include "store/caseload_reader.h"

namespace keywork::app {

// The due items of clients whose facts have been read, with their states, by pressure.
std::vector<DueRow> dueRowsOf(const std::vector<store::ClientFacts>& people, const Workspace& workspace,
                              LocalTime now);

Identity identityOf(const domain::Client& client);

// Whether the client uses opiates, by the substances at the start of the episode.
bool usesOpiates(const domain::Episode& episode, const domain::CodeList& substances);

} // namespace keywork::app
