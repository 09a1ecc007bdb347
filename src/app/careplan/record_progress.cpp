#include "app/careplan/record_progress.h"

#include "app/perform.h"
#include "domain/text_limit.h"
#include "store/care_plan_table.h"
#include "store/episode_table.h"
#include "store/progress_table.h"
#include "store/staff_table.h"

namespace keywork::app {

namespace {

// The frame of both: which episode it is about, whether this may be said of it, and the audit row.
template <class Save>
Outcome<Done, ProgressRefusal> record(Workspace& workspace, std::optional<domain::EpisodeId> of, Date on,
                                      const std::string& words, Change& change, const Save& save)
{
    const auto episode = of ? store::EpisodeTable(workspace.store()).find(*of) : std::nullopt;
    if (!episode) return trouble<ProgressRefusal>(Trouble::NotFound);
    if (!change.isAllowed()) return trouble<ProgressRefusal>(Trouble::NotAllowed);
    if (!episode->isOpen()) return refused(ProgressRefusal::EpisodeClosed);
    if (on > change.today()) return refused(ProgressRefusal::InFuture);
    if (on < episode->referral.on) return refused(ProgressRefusal::BeforeReferral);
    if (!domain::fits(words)) return refused(ProgressRefusal::TextTooLong);
    save(*episode);
    return Done{};
}

} // namespace

Outcome<Done, ProgressRefusal> recordStepDone(Workspace& workspace, domain::StepId step, Date on,
                                              std::string outcome)
{
    return perform<Done, ProgressRefusal>(workspace, Action::RecordProgress, [&](Change& change) {
        store::ProgressTable progress(workspace.store());
        const auto save = [&](const domain::Episode& episode) {
            const auto id = progress.insert(domain::StepDone{step, on, outcome, change.me(), change.now()});
            change.wrote(domain::WriteKind::StepDone, episode.client, id, on);
            change.audit("stepDone", id);
        };
        return record(workspace, progress.episodeOf(step), on, outcome, change, save);
    });
}

Outcome<Done, ProgressRefusal> rateGoal(Workspace& workspace, domain::GoalId goal, Date on,
                                        domain::Rating rating, std::string words)
{
    return perform<Done, ProgressRefusal>(workspace, Action::RecordProgress, [&](Change& change) {
        store::ProgressTable progress(workspace.store());
        const auto save = [&](const domain::Episode& episode) {
            const auto id =
                progress.insert(domain::GoalRating{goal, on, rating, words, change.me(), change.now()});
            change.wrote(domain::WriteKind::GoalRated, episode.client, id, on,
                         std::to_string(rating.value()));
            change.audit("goalRating", id);
        };
        return record(workspace, progress.episodeOf(goal), on, words, change, save);
    });
}

Outcome<Done, AgreementRefusal> recordAgreement(Workspace& workspace, domain::CarePlanId id, RowVersion seen,
                                                const domain::Agreement& agreement)
{
    using Answer = Outcome<Done, AgreementRefusal>;
    return perform<Done, AgreementRefusal>(workspace, Action::RecordAgreement, [&](Change& change) -> Answer {
        store::CarePlanTable plans(workspace.store());
        const auto plan = plans.find(id);
        if (!plan) return trouble<AgreementRefusal>(Trouble::NotFound);
        if (!change.isAllowed()) return trouble<AgreementRefusal>(Trouble::NotAllowed);
        const bool isAnswered = agreement.kind != domain::AgreementKind::NotYet;
        if (isAnswered != agreement.on.has_value()) return refused(AgreementRefusal::DayMissing);
        if (agreement.on && *agreement.on > change.today()) return refused(AgreementRefusal::InFuture);
        if (agreement.on && *agreement.on < plan->on) return refused(AgreementRefusal::BeforePlan);
        if (!plans.updateAgreement(id, agreement, seen))
            return refuse(Problem<AgreementRefusal>(Stale{
                plan->version, store::StaffTable(workspace.store()).name(plan->author), plan->signedAt}));
        const auto client = store::EpisodeTable(workspace.store()).find(plan->episode)->client;
        change.wrote(domain::WriteKind::PlanAgreed, client, id.number(), agreement.on,
                     std::string(domain::code(agreement.kind)));
        change.audit("carePlan", id.number(), seen + 1);
        return Done{};
    });
}

} // namespace keywork::app
