#pragma once

#include "app/outcome.h"
#include "app/workspace.h"

namespace keywork::app {

enum class WishRefusal { WordsMissing, InFuture, BeforeReferral, EpisodeClosed, TooLong };

// What the client wants, in their words: active change and completion are not entered without it.
Outcome<domain::WishId, WishRefusal> recordWish(Workspace& workspace, domain::EpisodeId episode,
                                                std::string words, Date on);

} // namespace keywork::app
