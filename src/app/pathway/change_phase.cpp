#include "app/pathway/change_phase.h"

#include "app/pathway/pathway_facts.h"
#include "app/perform.h"
#include "store/episode_table.h"
#include "store/pathway_table.h"
#include "store/stamp.h"

namespace keywork::app {

Outcome<domain::PhaseChangeId, domain::PhaseChangeRefusal> changePhase(Workspace& workspace,
                                                                       domain::EpisodeId id,
                                                                       domain::PhaseMove move,
                                                                       std::string actingFor)
{
    using Refusal = domain::PhaseChangeRefusal;
    using Answer = Outcome<domain::PhaseChangeId, Refusal>;
    return perform<domain::PhaseChangeId, Refusal>(
        workspace, Action::ChangePhase, [&](Change& change) -> Answer {
            const auto episode = store::EpisodeTable(workspace.store()).find(id);
            if (!episode) return trouble<Refusal>(Trouble::NotFound);
            if (!change.isAllowedFor(episode->client, actingFor))
                return trouble<Refusal>(Trouble::NotAllowed);
            const auto* treatment = std::get_if<domain::InTreatment>(&episode->state);
            if (treatment == nullptr) return refused(Refusal::NotInTreatment);
            store::PathwayTable pathway(workspace.store());
            const auto history = pathway.phases(id);
            const auto wishes = pathway.wishes(id);
            const auto findings = readinessFindings(workspace, *episode, move.to);
            auto checked = domain::checkedMove(std::move(move), history, wishes, findings,
                                               treatment->startedOn, change.today());
            if (!checked) return refused(checked.error());
            const auto saved = pathway.insert(
                domain::PhaseChange{domain::PhaseChangeId{0}, id, checked->to, checked->on, change.me(),
                                    checked->decidedWith, checked->clientView, checked->reason});
            change.wrote(domain::WriteKind::PhaseChanged, episode->client, saved.number(), checked->on,
                         std::string(domain::code(checked->to)));
            change.audit("phaseChange", saved.number(), 1, actingFor);
            return saved;
        });
}

Reading<std::vector<domain::Finding>> readinessFor(Workspace& workspace, domain::EpisodeId id,
                                                   domain::Phase into)
{
    using Answer = Reading<std::vector<domain::Finding>>;
    return readWith<std::vector<domain::Finding>>(workspace, Action::ReadClient, [&]() -> Answer {
        const auto episode = store::EpisodeTable(workspace.store()).find(id);
        if (!episode) return refuse(Trouble::NotFound);
        return readinessFindings(workspace, *episode, into);
    });
}

} // namespace keywork::app
