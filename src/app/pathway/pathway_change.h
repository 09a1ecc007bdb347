#pragma once

#include "app/perform.h"
#include "domain/episode/episode.h"
#include "store/episode_table.h"

namespace keywork::app {

// The frame of every use case that moves somebody on their pathway: load the episode, ask whether this person may, and
// refuse unless treatment has started. `move` gets the episode, the day treatment started and the change.
// `actingFor`: why, when the person is not allocated and acts for an absent worker; empty otherwise.
template <class Id, class Refusal, class Move>
Outcome<Id, Refusal> changePathway(Workspace& workspace, Action action, domain::EpisodeId id,
                                   const std::string& actingFor, const Move& move)
{
    return perform<Id, Refusal>(workspace, action, [&](Change& change) -> Outcome<Id, Refusal> {
        const auto episode = store::EpisodeTable(workspace.store()).find(id);
        if (!episode) return trouble<Refusal>(Trouble::NotFound);
        if (!change.isAllowedFor(episode->client, actingFor)) return trouble<Refusal>(Trouble::NotAllowed);
        const auto* treatment = std::get_if<domain::InTreatment>(&episode->state);
        if (treatment == nullptr) return refused(Refusal::NotInTreatment);
        return move(*episode, treatment->startedOn, change);
    });
}

} // namespace keywork::app
