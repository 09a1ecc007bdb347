#include "app/careplan/sign_plan.h"

#include "app/careplan/planning_facts.h"
#include "app/draft/draft_to_sign.h"
#include "app/perform.h"
#include "store/care_plan_table.h"
#include "store/draft_table.h"
#include "store/episode_table.h"
#include "store/staff_table.h"

namespace keywork::app {

namespace {

using PlanProblem = Problem<SignPlanRefusal>;

PlanProblem refusedFor(SignPlanRefusal why)
{
    return PlanProblem(std::in_place_type<SignPlanRefusal>, why);
}

// Signing one version, step by step, inside its transaction. The first step that fails is the answer.
class PlanSigning {
public:
    PlanSigning(Workspace& workspace, Change& change, PlanToSign wanted)
        : m_workspace(workspace), m_change(change), m_wanted(std::move(wanted))
    {
    }

    Outcome<domain::SignedPlan, SignPlanRefusal> run()
    {
        if (auto problem = checkEpisode()) return refuse(std::move(*problem));
        if (auto problem = checkDraft()) return refuse(std::move(*problem));
        if (auto problem = checkVersion()) return refuse(std::move(*problem));
        const Planning planning(m_workspace, *m_episode, m_wanted.on);
        auto plan =
            domain::checkedPlan(std::move(m_wanted.plan), m_wanted.on, planning.facts(), m_change.today());
        if (!plan) return refuse(refusedFor(plan.error()));
        return save(std::move(*plan));
    }

private:
    store::Database& db() { return m_workspace.store(); }

    std::optional<PlanProblem> checkEpisode()
    {
        m_episode = store::EpisodeTable(db()).find(m_wanted.episode);
        if (!m_episode) return PlanProblem(Trouble::NotFound);
        if (!m_change.isAllowedFor(m_episode->client, m_wanted.actingFor))
            return PlanProblem(Trouble::NotAllowed);
        if (!m_episode->isOpen()) return refusedFor(SignPlanTrouble::EpisodeClosed);
        return std::nullopt;
    }

    std::optional<PlanProblem> checkDraft()
    {
        switch (draftToSign(m_workspace, m_wanted.draft, m_wanted.draftSeen, m_episode->client)) {
        case DraftToSign::Ready: return std::nullopt;
        case DraftToSign::NotYours: return PlanProblem(Trouble::NotAllowed);
        case DraftToSign::AlreadySigned: return refusedFor(SignPlanTrouble::AlreadySigned);
        case DraftToSign::TakenOver: return refusedFor(SignPlanTrouble::DraftTakenOver);
        }
        return std::nullopt;
    }

    std::optional<PlanProblem> checkVersion()
    {
        const auto current = store::CarePlanTable(db()).current(m_wanted.episode);
        if ((current ? current->versionNo : 0) == m_wanted.begunFrom) return std::nullopt;
        if (!current) return PlanProblem(Stale{0, {}, {}}); // entered in error meanwhile
        return PlanProblem(
            Stale{current->versionNo, store::StaffTable(db()).name(current->author), current->signedAt});
    }

    domain::SignedPlan save(domain::CarePlan plan)
    {
        store::CarePlanTable plans(db());
        auto saved = plans.insert({.id = domain::CarePlanId{0},
                                   .episode = m_wanted.episode,
                                   .versionNo = plans.lastVersionNo(m_wanted.episode) + 1,
                                   .plan = std::move(plan),
                                   .on = m_wanted.on,
                                   .author = m_change.me(),
                                   .signedAt = m_change.now(),
                                   .agreement = m_wanted.agreement});
        if (m_wanted.draft) store::DraftTable(db()).remove(*m_wanted.draft);
        m_change.wrote(domain::WriteKind::PlanSigned, m_episode->client, saved.id.number(), m_wanted.on,
                       std::to_string(saved.versionNo));
        m_change.audit("carePlan", saved.id.number(), saved.version, m_wanted.actingFor);
        return saved;
    }

    Workspace& m_workspace;
    Change& m_change;
    PlanToSign m_wanted;
    std::optional<domain::Episode> m_episode;
};

} // namespace

Outcome<domain::SignedPlan, SignPlanRefusal> signPlan(Workspace& workspace, PlanToSign plan)
{
    return perform<domain::SignedPlan, SignPlanRefusal>(workspace, Action::SignPlan, [&](Change& change) {
        return PlanSigning(workspace, change, std::move(plan)).run();
    });
}

} // namespace keywork::app
