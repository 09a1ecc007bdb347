#pragma once

#include "app/outcome.h"
#include "app/workspace.h"
#include "domain/client/client.h"
#include "domain/episode/episode.h"
#include "domain/risk/flag.h"

namespace keywork::app {

struct ShownFlag {
    domain::Flag flag;
    std::string author; // name of the person who recorded the fact; empty: none
};

// The banner on every page of one client.
struct Banner {
    domain::Client client;
    std::vector<ShownFlag> flags; // at most five; for whom may not read the record none (identity only)
    std::string keyworker;
    std::optional<domain::EpisodeId> openEpisode;
    std::optional<domain::EpisodeState> episodeState;
    RowVersion episodeVersion = 0;
    bool mayReadClinical = false;
    bool mayWrite = false;
    bool isRestricted = false; // to those who work with the client
    std::optional<Instant> openUntil =
        {}; // of one's own opening of a restricted record (access/break_glass.h)
};
Reading<Banner> banner(Workspace& workspace, domain::ClientId client);

} // namespace keywork::app
