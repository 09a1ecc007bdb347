#pragma once

#include "app/outcome.h"
#include "app/workspace.h"
#include "domain/episode/episode.h"
#include "domain/pathway/phase.h"

namespace keywork::app {

// One earlier episode as the keyworker of a returning client reads it. Medicines and outcomes join when recorded.
struct EarlierEpisode {
    domain::EpisodeId id;
    Date referredOn;
    std::optional<Date> startedOn;
    std::optional<Date> endedOn;
    std::optional<domain::EndingClass> endingClass;
    domain::Code endingReason;
    std::optional<domain::Phase> furthestPhase;
    std::vector<domain::Phase> phases; // in the order lived through
    int sessions = 0;
    std::vector<std::string> wishes; // in the client's words, newest first
    std::string keyworker;
    std::vector<domain::Code> substances;
};
// Newest first; empty for somebody here for the first time. An open episode is left out.
Reading<std::vector<EarlierEpisode>> earlierEpisodes(Workspace& workspace, domain::ClientId client);

} // namespace keywork::app
