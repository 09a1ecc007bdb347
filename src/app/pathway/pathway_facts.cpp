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

namespace {

// What prompts ask of a person that other readings know as well.
struct Recorded {
    std::span<const domain::LifeEvent> events;
    std::span<const domain::Observation> observations;
    std::span<const domain::Intervention> interventions;
};

bool isOnOpioidMedicine(std::span<const domain::Intervention> interventions, Date today)
{
    return std::any_of(interventions.begin(), interventions.end(), [&](const auto& intervention) {
        return intervention.type == domain::InterventionType::Pharmacological &&
               intervention.isCurrentOn(today);
    });
}

std::vector<domain::LayerPrompt> promptsFrom(Workspace& workspace, domain::EpisodeId episode,
                                             domain::Layer layer, const Recorded& recorded)
{
    auto& db = workspace.store();
    const auto today = workspace.today();
    const auto& policy = workspace.policy();
    const auto appointments = store::AppointmentTable(db).ofEpisodeFrom(
        episode, addDays(today, -domain::appointmentDays(policy.layers)));
    const auto answers = store::PathwayTable(db).promptAnswers(episode);
    const auto lastSession =
        store::SessionTable(db).lastOfEpisodeBefore(episode, {addDays(today, 1), TimeOfDay::fromMinutes(0)});
    const domain::PromptFacts facts{layer,
                                    appointments,
                                    recorded.events,
                                    recorded.observations,
                                    lastSession ? &*lastSession : nullptr,
                                    isOnOpioidMedicine(recorded.interventions, today),
                                    answers};
    return domain::layerPrompts(policy.layers, facts, policy.lists.substances, today);
}

} // namespace

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
    const auto layer = domain::currentLayer(store::PathwayTable(db).layers(episode.id));
    if (!layer) return {};
    const auto events = store::LifeEventTable(db).ofClient(episode.client);
    const auto observations = store::ObservationTable(db).ofClient(episode.client);
    const auto interventions = store::InterventionTable(db).ofEpisode(episode.id);
    return promptsFrom(workspace, episode.id, *layer, {events, observations, interventions});
}

std::vector<domain::LayerPrompt> promptsOf(Workspace& workspace, const store::ClientFacts& person,
                                           domain::LayerHistory layers)
{
    const auto layer = domain::currentLayer(layers);
    if (!layer || !person.episode) return {};
    return promptsFrom(workspace, person.episode->id, *layer,
                       {person.events, person.observations, person.interventions});
}

} // namespace keywork::app
