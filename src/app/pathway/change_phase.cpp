#include "app/pathway/change_phase.h"

#include "app/pathway/pathway_change.h"
#include "app/pathway/pathway_facts.h"
#include "store/episode_table.h"
#include "store/pathway_table.h"
#include "store/stamp.h"

namespace keywork::app {

Outcome<domain::PhaseChangeId, domain::PhaseChangeRefusal> changePhase(Workspace& workspace,
                                                                       domain::EpisodeId id,
                                                                       domain::PhaseMove wanted,
                                                                       const std::string& actingFor)
{
    using Refusal = domain::PhaseChangeRefusal;
    using Answer = Outcome<domain::PhaseChangeId, Refusal>;
    return changePathway<domain::PhaseChangeId, Refusal>(
        workspace, Action::ChangePhase, id, actingFor,
        [&](const domain::Episode& episode, Date startedOn, Change& change) -> Answer {
            store::PathwayTable pathway(workspace.store());
            const auto findings = readinessFindings(workspace, episode, wanted.to);
            const auto move = domain::checkedMove(std::move(wanted), pathway.phases(id), pathway.wishes(id),
                                                  findings, startedOn, change.today());
            if (!move) return refused(move.error());
            const auto saved = pathway.insert(domain::PhaseChange{domain::PhaseChangeId{0}, id, move->to,
                                                                  move->on, change.me(), move->decidedWith,
                                                                  move->clientView, move->reason});
            change.wrote(domain::WriteKind::PhaseChanged, episode.client, saved.number(), move->on,
                         std::string(domain::code(move->to)));
            change.audit("phaseChange", saved.number(), 1, actingFor);
            return saved;
        });
}

Reading<std::vector<domain::Finding>> readinessFor(Workspace& workspace, domain::EpisodeId id,
                                                   domain::Phase into)
{
    using Answer = Reading<std::vector<domain::Finding>>;
    return readRecord(workspace, id, [&]() -> Answer {
        const auto episode = store::EpisodeTable(workspace.store()).find(id);
        if (!episode) return refuse(Trouble::NotFound);
        return readinessFindings(workspace, *episode, into);
    });
}

} // namespace keywork::app
