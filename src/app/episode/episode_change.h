#pragma once

#include "app/perform.h"
#include "app/stale.h"
#include "store/episode_table.h"
#include "store/stamp.h"

namespace keywork::app {

// The episode that is meant, as the person saw it.
struct EpisodeSeen {
    domain::EpisodeId id;
    RowVersion version;
};

// The frame of every use case that changes one episode row: load it, ask the domain for the episode as it will be,
// save it unless somebody else did meanwhile, note it. `extra` does what else belongs to the same transaction.
template <class Refusal, class Decide, class Extra>
Outcome<Done, Refusal> changeEpisode(Workspace& workspace, Action action, const EpisodeSeen& seen,
                                     const Decide& decide, const Extra& extra)
{
    return perform<Done, Refusal>(workspace, action, [&](Change& change) -> Outcome<Done, Refusal> {
        store::EpisodeTable episodes(workspace.store());
        auto episode = episodes.find(seen.id);
        if (!episode) return trouble<Refusal>(Trouble::NotFound);
        if (!change.isAllowedFor(episode->client)) return trouble<Refusal>(Trouble::NotAllowed);
        const RowVersion found = episode->version;
        Result<domain::Episode, Refusal> changed = decide(std::move(*episode), change);
        if (!changed) return refused(changed.error());
        if (!episodes.update(*changed, seen.version, change.stamp())) {
            return refuse(
                Problem<Refusal>(staleRow(workspace, store::Versioned::Episode, seen.id.number(), found)));
        }
        extra(*changed, change);
        change.audit("episode", seen.id.number(), seen.version + 1);
        return Done{};
    });
}

} // namespace keywork::app
