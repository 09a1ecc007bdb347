#pragma once

#include "app/page/banner.h"

namespace keywork::app {

// The flags of a client with the names of those who recorded their facts, at most `most`.
std::vector<ShownFlag> shownFlags(Workspace& workspace, const domain::Client& client,
                                  const std::optional<domain::Episode>& episode, std::size_t most);

} // namespace keywork::app
