#include "app/pathway/change_layer.h"

#include "app/pathway/pathway_change.h"
#include "app/pathway/pathway_facts.h"
#include "base/text.h"
#include "store/episode_table.h"
#include "store/pathway_table.h"
#include "store/stamp.h"

#include <algorithm>

namespace keywork::app {

using domain::LayerPrompt;

namespace {

// A prompt is settled by the decision it asked for: step-up prompts by a step up, step-down prompts by a step down.
void answerPromptsSettledBy(Workspace& workspace, const domain::Episode& episode,
                            const std::vector<LayerPrompt>& prompts, domain::Layer from,
                            const domain::LayerMove& move, const Change& change)
{
    const auto settled = move.to > from ? domain::PromptKind::StepUp : domain::PromptKind::StepDown;
    store::PathwayTable pathway(workspace.store());
    for (const auto& prompt : prompts) {
        if (prompt.kind != settled || prompt.met != domain::Met::Met || prompt.facts.empty()) continue;
        const auto reason = move.reason.empty() ? std::string(domain::code(move.to)) : move.reason;
        pathway.insert(domain::PromptAnswer{prompt.rule, prompt.facts.back(), reason, move.on, change.me()},
                       episode.id);
    }
}

} // namespace

Outcome<domain::LayerChangeId, domain::LayerChangeRefusal> changeLayer(Workspace& workspace,
                                                                       domain::EpisodeId id,
                                                                       domain::LayerMove wanted,
                                                                       const std::string& actingFor)
{
    using Refusal = domain::LayerChangeRefusal;
    using Answer = Outcome<domain::LayerChangeId, Refusal>;
    return changePathway<domain::LayerChangeId, Refusal>(
        workspace, Action::ChangeLayer, id, actingFor,
        [&](const domain::Episode& episode, Date startedOn, Change& change) -> Answer {
            store::PathwayTable pathway(workspace.store());
            const auto history = pathway.layers(id);
            const auto from = domain::currentLayer(history);
            const auto prompts = promptsOf(workspace, episode);
            const auto move = domain::checkedMove(std::move(wanted), history, startedOn, change.today());
            if (!move) return refused(move.error());
            const auto saved =
                pathway.insert(domain::LayerChange{domain::LayerChangeId{0}, id, move->to, move->on,
                                                   change.me(), move->decidedWith, move->reason});
            if (from) answerPromptsSettledBy(workspace, episode, prompts, *from, *move, change);
            change.wrote(domain::WriteKind::LayerChanged, episode.client, saved.number(), move->on,
                         std::string(domain::code(move->to)));
            change.audit("layerChange", saved.number(), 1, actingFor);
            return saved;
        });
}

Outcome<Done, AnswerPromptRefusal> answerPrompt(Workspace& workspace, domain::EpisodeId id,
                                                const std::string& rule, std::string reason)
{
    using Answer = Outcome<Done, AnswerPromptRefusal>;
    return perform<Done, AnswerPromptRefusal>(workspace, Action::AnswerPrompt, [&](Change& change) -> Answer {
        const auto episode = store::EpisodeTable(workspace.store()).find(id);
        if (!episode) return trouble<AnswerPromptRefusal>(Trouble::NotFound);
        if (!change.isAllowedFor(episode->client)) return trouble<AnswerPromptRefusal>(Trouble::NotAllowed);
        if (trimmed(reason).empty()) return refused(AnswerPromptRefusal::ReasonMissing);
        const auto prompts = promptsOf(workspace, *episode);
        const auto prompt = std::find_if(prompts.begin(), prompts.end(), [&](const LayerPrompt& candidate) {
            return candidate.rule == rule && candidate.met == domain::Met::Met && !candidate.facts.empty();
        });
        if (prompt == prompts.end()) return refused(AnswerPromptRefusal::NotAPrompt);
        const auto answer =
            store::PathwayTable(workspace.store())
                .insert(domain::PromptAnswer{rule, prompt->facts.back(), std::string(trimmed(reason)),
                                             change.today(), change.me()},
                        id);
        change.wrote(domain::WriteKind::PromptAnswered, episode->client, answer, change.today(), rule);
        change.audit("promptAnswer", answer);
        return Done{};
    });
}

} // namespace keywork::app
