#include "app/review/review_form.h"

#include "app/draft/own_draft.h"
#include "app/pathway/pathway_facts.h"
#include "app/perform.h"
#include "app/review/next_review.h"
#include "domain/pathway/open_moves.h"
#include "store/allocation_table.h"
#include "store/care_plan_table.h"
#include "store/care_review_table.h"
#include "store/client_table.h"
#include "store/episode_table.h"
#include "store/intervention_table.h"
#include "store/life_event_table.h"
#include "store/pathway_table.h"
#include "store/progress_table.h"
#include "store/session_table.h"

#include <algorithm>

namespace keywork::app {

namespace {

using ReviewAnswer = Outcome<ReviewForm, FormRefusal>;

// Reads one form, part by part.
class ReviewReading {
public:
    ReviewReading(Workspace& workspace, const ReviewFields& kept, ReviewForm& form)
        : m_workspace(workspace), m_kept(kept), m_form(form)
    {
    }

    void run()
    {
        m_last = store::CareReviewTable(db()).last(m_form.episode.id);
        if (m_last) m_form.thenOn = m_last->review.on;
        m_form.capital = m_form.plan.plan.capital;
        readGoals();
        readBenefits();
        readPathway();
        m_form.sessionsSince = static_cast<int>(
            store::SessionTable(db())
                .timesOfClient(m_form.client, addDays(m_form.thenOn.value_or(m_form.plan.on), 1))
                .size());
    }

private:
    store::Database& db() { return m_workspace.store(); }

    // What the client said of it last: at a review or between two.
    GoalThen then(const domain::Goal& goal, const std::vector<domain::GoalRating>& ratings,
                  const std::vector<domain::StepDone>& done)
    {
        GoalThen then{goal, {}};
        for (const auto& rating : ratings) {
            if (goal.id != rating.goal) continue;
            then.rating = rating.rating;
            then.words = rating.words;
        }
        if (m_last)
            for (const auto& now : m_last->review.goals)
                if (goal.id == now.goal && !now.words.empty()) then.words = now.words;
        const Date since = m_form.thenOn.value_or(m_form.plan.on);
        for (const auto& step : goal.steps) {
            const auto isOf = [&](const domain::StepDone& one) { return step.id == one.step; };
            const auto found = std::find_if(done.begin(), done.end(), isOf);
            if (found == done.end()) {
                ++then.stepsOpen;
                if (step.due && *step.due < m_workspace.today()) ++then.stepsOverdue;
            } else if (found->on >= since) {
                ++then.stepsDone;
            }
        }
        return then;
    }

    // What the draft says of a goal or of something in use stays to be read, even where another version of the plan has
    // settled or ended it meanwhile.
    bool isAnswered(domain::GoalId goal) const
    {
        const GoalNowFields nothing{.goal = goal.number(), .progress = {}, .words = {}, .rating = {}};
        return std::any_of(m_kept.goals.begin(), m_kept.goals.end(), [&](const GoalNowFields& now) {
            return now.goal == nothing.goal && now != nothing;
        });
    }
    bool isAnswered(domain::InterventionId intervention) const
    {
        const BenefitFields nothing{.intervention = intervention.number(), .benefit = {}, .whatWeChange = {}};
        return std::any_of(m_kept.benefits.begin(), m_kept.benefits.end(), [&](const BenefitFields& now) {
            return now.intervention == nothing.intervention && now != nothing;
        });
    }

    void readGoals()
    {
        const store::ProgressTable progress(db());
        const auto ratings = progress.ratings(m_form.episode.id);
        const auto done = progress.stepsDone(m_form.episode.id);
        for (const auto& goal : m_form.plan.plan.goals)
            if (goal.status == domain::GoalStatus::Active || isAnswered(*goal.id))
                m_form.goals.push_back(then(goal, ratings, done));
    }

    void readBenefits()
    {
        const auto& inUse = m_form.plan.plan.inUse;
        for (auto& one : store::InterventionTable(db()).ofEpisode(m_form.episode.id)) {
            const bool isInUse = std::find(inUse.begin(), inUse.end(), one.id) != inUse.end();
            if (!isInUse && !isAnswered(one.id)) continue;
            BenefitThen then{std::move(one), {}, {}};
            if (m_last)
                for (const auto& now : m_last->review.benefits)
                    if (now.intervention == then.intervention.id) {
                        then.benefit = now.benefit;
                        then.whatWeChange = now.whatWeChange;
                    }
            m_form.benefits.push_back(std::move(then));
        }
    }

    void readPathway()
    {
        const store::PathwayTable pathway(db());
        const Date today = m_workspace.today();
        m_form.phase = domain::phaseLeft(pathway.phases(m_form.episode.id), today);
        m_form.layer = domain::layerLeft(pathway.layers(m_form.episode.id), today);
        m_form.readiness = readinessFindings(m_workspace, m_form.episode, m_form.phase);
        if (m_form.phase != domain::Phase::Completion)
            m_form.readinessNext = readinessFindings(m_workspace, m_form.episode,
                                                     domain::Phase{static_cast<int>(m_form.phase) + 1});
        m_form.takePart = m_workspace.policy().layers.terms.at(m_form.layer).reviewParticipants;
        auto cycles = store::ReviewCycleReader(db()).read(store::ClientScope::ofClient(m_form.client));
        const auto events = store::LifeEventTable(db()).ofClient(m_form.client);
        m_form.due = nextReviewOf(m_workspace, m_form.episode, cycles[m_form.episode.id], events);
    }

    Workspace& m_workspace;
    const ReviewFields& m_kept;
    ReviewForm& m_form;
    std::optional<domain::SignedReview> m_last;
};

ReviewFields freshFields(const ReviewForm& form)
{
    ReviewFields fields;
    fields.on = "today";
    for (const auto& then : form.goals) fields.goals.push_back({then.goal.id->number(), {}, {}, {}});
    for (const auto& then : form.benefits) fields.benefits.push_back({then.intervention.id.number(), {}, {}});
    fields.agreement = {
        std::string(code(domain::AgreementKind::NotYet)), {}, std::string(code(domain::CopyGiven::NotYet))};
    return fields;
}

// A draft keeps its answers by goal and intervention; what the plan has gained since is asked, too.
ReviewFields fitted(ReviewFields kept, const ReviewFields& fresh)
{
    auto goals = fresh.goals;
    for (auto& now : goals)
        for (const auto& before : kept.goals)
            if (before.goal == now.goal) now = before;
    auto benefits = fresh.benefits;
    for (auto& now : benefits)
        for (const auto& before : kept.benefits)
            if (before.intervention == now.intervention) now = before;
    kept.goals = std::move(goals);
    kept.benefits = std::move(benefits);
    return kept;
}

// All but whose it is, of which plan, and with which draft.
ReviewAnswer filledIn(Workspace& workspace, const domain::Client& person, ReviewForm form)
{
    form.begunFrom = form.plan.versionNo;
    ReviewFields kept;
    if (form.draft) {
        auto read = reviewFromDraftBody(form.draft->body);
        if (!read) return trouble<FormRefusal>(Trouble::StoreFailed);
        kept = *std::move(read);
    }
    ReviewReading(workspace, kept, form).run();
    for (const auto& linked : person.details.people) form.people.push_back(linked.name);
    const bool isAllocated = store::AllocationTable(workspace.store())
                                 .isAllocated(workspace.user().id, form.client, workspace.today());
    form.mayAct = !isAllowed(workspace.user().roles, Action::SignReview, {.allocated = isAllocated});
    form.fields = form.draft ? fitted(std::move(kept), freshFields(form)) : freshFields(form);
    return form;
}

} // namespace

ReviewAnswer reviewForm(Workspace& workspace, domain::ClientId client, std::optional<domain::DraftId> wanted)
{
    return readRecord(workspace, client, [&]() -> ReviewAnswer {
        auto& db = workspace.store();
        const auto person = store::ClientTable(db).find(client).value();
        const auto episode = store::EpisodeTable(db).openOf(client);
        if (!episode || !std::holds_alternative<domain::InTreatment>(episode->state))
            return refused(FormRefusal::NotInTreatment);
        auto plan = store::CarePlanTable(db).current(episode->id);
        if (!plan) return refused(FormRefusal::NoPlan);
        auto draft = draftToGoOn(workspace, client, domain::DraftSubject::CareReview, wanted);
        if (!draft) return refuse(draft.error());
        ReviewForm form{.client = client,
                        .episode = *episode,
                        .calledName = domain::calledName(person.details.name),
                        .plan = *std::move(plan),
                        .thenOn = {},
                        .goals = {},
                        .benefits = {},
                        .capital = {},
                        .readiness = {},
                        .readinessNext = {},
                        .takePart = {},
                        .due = {},
                        .people = {},
                        .fields = {},
                        .draft = std::move(*draft)};
        return filledIn(workspace, person, std::move(form));
    });
}

} // namespace keywork::app
