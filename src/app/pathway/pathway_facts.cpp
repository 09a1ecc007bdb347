#include "app/pathway/pathway_facts.h"

#include "domain/staff/allocation.h"
#include "store/allocation_table.h"
#include "store/appointment_table.h"
#include "store/intervention_table.h"
#include "store/life_event_table.h"
#include "store/observation_table.h"
#include "store/pathway_table.h"
#include "store/session_table.h"

#include <algorithm>

namespace keywork::app {

using domain::Fact;
using domain::FactKind;

std::vector<domain::Finding> readinessFindings(Workspace& workspace, const domain::Episode& episode,
                                               domain::Phase into)
{
    auto& db = workspace.store();
    const auto today = workspace.today();
    const auto observations = store::ObservationTable(db).ofClient(episode.client);
    domain::ReadinessFacts facts;
    facts.observations = observations;
    if (const auto contact = store::SessionTable(db).lastContact(episode.id)) {
        facts.lastContact = Fact{FactKind::Session, contact->id.number(), contact->start.day};
    }
    const auto allocations = store::AllocationTable(db).ofEpisode(episode.id);
    if (const auto* keyworker = domain::keyworkerOn(allocations, today)) {
        facts.keyworker = Fact{FactKind::Allocation, keyworker->id.number(), keyworker->from};
    }
    const auto wishes = store::PathwayTable(db).wishes(episode.id);
    if (!wishes.empty()) facts.wish = Fact{FactKind::Wish, wishes.back().id.number(), wishes.back().on};
    return domain::readiness(into, workspace.policy().phases, facts, today);
}

std::vector<domain::LayerPrompt> promptsOf(Workspace& workspace, const domain::Episode& episode)
{
    auto& db = workspace.store();
    const store::PathwayTable pathway(db);
    const auto layer = domain::currentLayer(pathway.layers(episode.id));
    if (!layer) return {};
    const auto today = workspace.today();
    const auto appointments = store::AppointmentTable(db).ofEpisodeFrom(
        episode.id, addDays(today, -domain::appointmentDays(workspace.policy().layers)));
    const auto events = store::LifeEventTable(db).ofClient(episode.client);
    const auto observations = store::ObservationTable(db).ofClient(episode.client);
    const auto answers = pathway.promptAnswers(episode.id);
    const auto lastSession = store::SessionTable(db).lastOfEpisodeBefore(
        episode.id, {addDays(today, 1), TimeOfDay::fromMinutes(0)});
    const auto interventions = store::InterventionTable(db).ofEpisode(episode.id);
    const bool opioidMedicine =
        std::any_of(interventions.begin(), interventions.end(), [&](const auto& intervention) {
            return intervention.type == domain::InterventionType::Pharmacological &&
                   intervention.isCurrentOn(today);
        });
    const domain::PromptFacts facts{
        *layer,         appointments, events, observations, lastSession ? &*lastSession : nullptr,
        opioidMedicine, answers};
    return domain::layerPrompts(workspace.policy().layers, facts, workspace.policy().lists.substances, today);
}

} // namespace keywork::app
