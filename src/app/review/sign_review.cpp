#include "app/review/sign_review.h"

#include "app/careplan/planning_facts.h"
#include "app/draft/draft_to_sign.h"
#include "app/pathway/pathway_facts.h"
#include "app/perform.h"
#include "domain/pathway/open_moves.h"
#include "store/care_plan_table.h"
#include "store/care_review_table.h"
#include "store/draft_table.h"
#include "store/episode_table.h"
#include "store/pathway_table.h"
#include "store/staff_table.h"

namespace keywork::app {

namespace {

using ReviewProblem = Problem<SignReviewRefusal>;

ReviewProblem refusedFor(SignReviewRefusal why)
{
    return ReviewProblem(std::in_place_type<SignReviewRefusal>, why);
}

// Signing one review, step by step, inside its transaction. The first step that fails is the answer.
class ReviewSigning {
public:
    ReviewSigning(Workspace& workspace, Change& change, ReviewToSign wanted)
        : m_workspace(workspace), m_change(change), m_wanted(std::move(wanted))
    {
    }

    Outcome<ReviewSigned, SignReviewRefusal> run()
    {
        if (auto problem = checkEpisode()) return refuse(std::move(*problem));
        if (auto problem = checkDraft()) return refuse(std::move(*problem));
        if (auto problem = checkPlan()) return refuse(std::move(*problem));
        if (auto problem = checkReview()) return refuse(std::move(*problem));
        findReadiness();
        if (auto problem = recordDecision()) return refuse(std::move(*problem));
        auto next = makeNextPlan();
        if (!next) return refuse(next.error());
        const auto id = insertReview(next->id);
        if (m_wanted.draft) store::DraftTable(db()).remove(*m_wanted.draft);
        m_change.audit("careReview", id.number(), 1, m_wanted.actingFor);
        return ReviewSigned{id, *std::move(next)};
    }

private:
    store::Database& db() { return m_workspace.store(); }
    const domain::CareReview& review() const { return m_wanted.review; }

    std::optional<ReviewProblem> checkEpisode()
    {
        m_episode = store::EpisodeTable(db()).find(m_wanted.episode);
        if (!m_episode) return ReviewProblem(Trouble::NotFound);
        if (!m_change.isAllowedFor(m_episode->client, m_wanted.actingFor))
            return ReviewProblem(Trouble::NotAllowed);
        if (!std::holds_alternative<domain::InTreatment>(m_episode->state))
            return refusedFor(SignReviewTrouble::NotInTreatment);
        return std::nullopt;
    }

    std::optional<ReviewProblem> checkDraft()
    {
        switch (draftToSign(m_workspace, m_wanted.draft, m_wanted.draftSeen, m_episode->client)) {
        case DraftToSign::Ready: return std::nullopt;
        case DraftToSign::NotYours: return ReviewProblem(Trouble::NotAllowed);
        case DraftToSign::AlreadySigned: return refusedFor(SignReviewTrouble::AlreadySigned);
        case DraftToSign::TakenOver: return refusedFor(SignReviewTrouble::DraftTakenOver);
        }
        return std::nullopt;
    }

    std::optional<ReviewProblem> checkPlan()
    {
        m_plan = store::CarePlanTable(db()).current(m_wanted.episode);
        if (!m_plan) return refusedFor(SignReviewTrouble::NoPlan);
        if (m_plan->versionNo == m_wanted.begunFrom) return std::nullopt;
        return ReviewProblem(
            Stale{m_plan->versionNo, store::StaffTable(db()).name(m_plan->author), m_plan->signedAt});
    }

    std::optional<ReviewProblem> checkReview()
    {
        m_layers = store::PathwayTable(db()).layers(m_wanted.episode);
        const domain::ReviewingFacts facts{m_plan->plan, m_plan->on, domain::layerLeft(m_layers, review().on),
                                           m_workspace.policy().layers};
        const auto found = domain::whatKeepsFromSigning(review(), facts, m_change.today());
        return found.empty() ? std::nullopt : std::optional(refusedFor(found.front()));
    }

    // Of the phase they are in, and of the one after it.
    void findReadiness()
    {
        const auto phases = store::PathwayTable(db()).phases(m_wanted.episode);
        const auto present = domain::phaseLeft(phases, review().on);
        auto& found = m_wanted.review.readiness;
        found = readinessFindings(m_workspace, *m_episode, present);
        if (present == domain::Phase::Completion) return;
        const auto next = domain::Phase{static_cast<int>(present) + 1};
        for (auto& finding : readinessFindings(m_workspace, *m_episode, next))
            found.push_back(std::move(finding));
    }

    std::optional<ReviewProblem> recordDecision()
    {
        if (const auto* phase = std::get_if<domain::ChangeOfPhase>(&*review().decision))
            return changePhase(*phase);
        if (const auto* layer = std::get_if<domain::ChangeOfLayer>(&*review().decision))
            return changeLayer(*layer);
        return std::nullopt;
    }

    std::optional<ReviewProblem> changePhase(const domain::ChangeOfPhase& decided)
    {
        store::PathwayTable pathway(db());
        const auto id = m_wanted.episode;
        const auto move = domain::checkedMove(domain::PhaseMove{decided.to, review().on, review().decidedWith,
                                                                decided.clientView, decided.reason},
                                              pathway.phases(id), pathway.wishes(id),
                                              readinessFindings(m_workspace, *m_episode, decided.to),
                                              *m_episode->startedOn(), m_change.today());
        if (!move) return refusedFor(move.error());
        m_links.phaseChange = pathway.insert(domain::PhaseChange{domain::PhaseChangeId{0}, id, move->to,
                                                                 move->on, m_change.me(), move->decidedWith,
                                                                 move->clientView, move->reason});
        m_change.wrote(domain::WriteKind::PhaseChanged, m_episode->client, m_links.phaseChange->number(),
                       move->on, std::string(domain::code(move->to)));
        return std::nullopt;
    }

    std::optional<ReviewProblem> changeLayer(const domain::ChangeOfLayer& decided)
    {
        const auto move = domain::checkedMove(
            domain::LayerMove{decided.to, review().on, review().decidedWith, decided.reason}, m_layers,
            *m_episode->startedOn(), m_change.today());
        if (!move) return refusedFor(move.error());
        m_links.layerChange = store::PathwayTable(db()).insert(
            domain::LayerChange{domain::LayerChangeId{0}, m_wanted.episode, move->to, move->on, m_change.me(),
                                move->decidedWith, move->reason});
        m_change.wrote(domain::WriteKind::LayerChanged, m_episode->client, m_links.layerChange->number(),
                       move->on, std::string(domain::code(move->to)));
        return std::nullopt;
    }

    Result<domain::SignedPlan, ReviewProblem> makeNextPlan()
    {
        const Planning planning(m_workspace, *m_episode, review().on);
        auto plan = domain::checkedPlan(domain::nextPlan(m_plan->plan, review()), review().on,
                                        planning.facts(), m_change.today());
        if (!plan) return refuse(refusedFor(plan.error()));
        store::CarePlanTable plans(db());
        return plans.insert({.id = domain::CarePlanId{0},
                             .episode = m_wanted.episode,
                             .versionNo = plans.lastVersionNo(m_wanted.episode) + 1,
                             .plan = *std::move(plan),
                             .on = review().on,
                             .author = m_change.me(),
                             .signedAt = m_change.now(),
                             .agreement = review().agreement});
    }

    domain::ReviewId insertReview(domain::CarePlanId made)
    {
        const auto id = store::CareReviewTable(db()).insert({.id = domain::ReviewId{0},
                                                             .episode = m_wanted.episode,
                                                             .reviewed = m_plan->id,
                                                             .made = made,
                                                             .review = review(),
                                                             .author = m_change.me(),
                                                             .signedAt = m_change.now()},
                                                            m_links);
        m_change.wrote(domain::WriteKind::ReviewSigned, m_episode->client, id.number(), review().on);
        return id;
    }

    Workspace& m_workspace;
    Change& m_change;
    ReviewToSign m_wanted;
    std::optional<domain::Episode> m_episode;
    std::optional<domain::SignedPlan> m_plan;
    std::vector<domain::LayerChange> m_layers;
    store::ReviewLinks m_links;
};

} // namespace

Outcome<ReviewSigned, SignReviewRefusal> signReview(Workspace& workspace, ReviewToSign review)
{
    return perform<ReviewSigned, SignReviewRefusal>(workspace, Action::SignReview, [&](Change& change) {
        return ReviewSigning(workspace, change, std::move(review)).run();
    });
}

} // namespace keywork::app
