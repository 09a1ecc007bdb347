#include "app/careplan/plan_form.h"

#include "app/draft/own_draft.h"
#include "app/perform.h"
#include "domain/pathway/open_moves.h"
#include "store/allocation_table.h"
#include "store/care_plan_table.h"
#include "store/client_table.h"
#include "store/episode_table.h"
#include "store/intervention_table.h"
#include "store/pathway_table.h"

#include <algorithm>

namespace keywork::app {

namespace {

using PlanAnswer = Outcome<PlanForm, FormRefusal>;

// The active goals of the last episode that ended, as new ones.
std::vector<domain::Goal> goalsBefore(store::Database& db, domain::ClientId client, domain::EpisodeId now)
{
    std::vector<domain::Goal> goals;
    const auto episodes = store::EpisodeTable(db).ofClient(client);
    for (auto episode = episodes.rbegin(); episode != episodes.rend() && goals.empty(); ++episode) {
        if (episode->id == now) continue;
        const auto plan = store::CarePlanTable(db).current(episode->id);
        if (!plan) continue;
        for (auto goal : plan->plan.goals) {
            if (goal.status != domain::GoalStatus::Active) continue;
            goal.id = std::nullopt;
            for (auto& step : goal.steps) step.id = std::nullopt;
            goals.push_back(std::move(goal));
        }
    }
    return goals;
}

PlanFields freshFields(const std::optional<domain::SignedPlan>& current)
{
    auto fields = current ? toFields(current->plan) : PlanFields();
    fields.on = "today";
    fields.agreement = {
        std::string(code(domain::AgreementKind::NotYet)), {}, std::string(code(domain::CopyGiven::NotYet))};
    return fields;
}

void readAround(Workspace& workspace, PlanForm& form)
{
    auto& db = workspace.store();
    const auto today = workspace.today();
    for (auto& one : store::InterventionTable(db).ofEpisode(form.episode)) {
        if (one.isCurrentOn(today)) form.interventions.push_back(std::move(one));
    }
    form.layer = domain::layerLeft(store::PathwayTable(db).layers(form.episode), today);
    const bool isAllocated = store::AllocationTable(db).isAllocated(workspace.user().id, form.client, today);
    form.mayAct = !isAllowed(workspace.user().roles, Action::SignPlan, {.allocated = isAllocated});
    if (form.begunFrom == 0) form.earlierGoals = goalsBefore(db, form.client, form.episode);
}

} // namespace

PlanAnswer planForm(Workspace& workspace, domain::ClientId client, std::optional<domain::DraftId> wanted)
{
    return readRecord(workspace, client, [&]() -> PlanAnswer {
        auto& db = workspace.store();
        const auto person = store::ClientTable(db).find(client).value();
        const auto episode = store::EpisodeTable(db).openOf(client);
        if (!episode) return refused(FormRefusal::NoOpenEpisode);
        auto draft = draftToGoOn(workspace, client, domain::DraftSubject::CarePlan, wanted);
        if (!draft) return refuse(draft.error());
        const auto current = store::CarePlanTable(db).current(episode->id);
        PlanForm form{.client = client,
                      .episode = episode->id,
                      .calledName = domain::calledName(person.details.name),
                      .begunFrom = current ? current->versionNo : 0,
                      .fields = freshFields(current),
                      .draft = std::move(*draft),
                      .interventions = {},
                      .people = {},
                      .earlierGoals = {}};
        for (const auto& linked : person.details.people) form.people.push_back(linked.name);
        readAround(workspace, form);
        if (!form.draft) return form;
        auto fields = planFromDraftBody(form.draft->body);
        if (!fields) return trouble<FormRefusal>(Trouble::StoreFailed);
        form.fields = *std::move(fields);
        form.begunFrom = static_cast<int>(form.draft->begunFrom);
        return form;
    });
}

} // namespace keywork::app
