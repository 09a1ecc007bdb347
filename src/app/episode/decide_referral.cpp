#include "app/episode/decide_referral.h"

#include "app/episode/closing_facts.h"
#include "app/episode/end_open_work.h"
#include "app/episode/episode_change.h"

namespace keywork::app {

using Refusal = domain::ReferralDecisionRefusal;

Outcome<Done, Refusal> acceptReferral(Workspace& workspace, domain::EpisodeId episode, RowVersion seen,
                                      Date on)
{
    return changeEpisode<Refusal>(
        workspace, Action::DecideReferral, {episode, seen},
        [&](domain::Episode found, const Change& change) {
            return domain::acceptReferral(std::move(found), on, change.today());
        },
        [&](const domain::Episode& saved, Change& change) {
            change.wrote(domain::WriteKind::ReferralAccepted, saved.client, saved.id.number(), on);
        });
}

Outcome<Done, Refusal> declineReferral(Workspace& workspace, domain::EpisodeId episode, RowVersion seen,
                                       Date on, std::string reason)
{
    return changeEpisode<Refusal>(
        workspace, Action::DecideReferral, {episode, seen},
        [&](domain::Episode found, const Change& change) {
            const auto facts = closingFacts(workspace, found);
            return domain::declineReferral(std::move(found), on, std::move(reason), facts, change.today());
        },
        [&](const domain::Episode& saved, Change& change) {
            endAllocations(workspace, saved.id, on, change);
            endInterventions(workspace, saved.id, on, domain::InterventionEnding::UnplannedExit, change);
            cancelComing(workspace, saved.id, on, change);
            change.wrote(domain::WriteKind::ReferralDeclined, saved.client, saved.id.number(), on);
        });
}

} // namespace keywork::app
