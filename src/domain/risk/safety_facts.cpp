#include "domain/risk/safety_facts.h"

#include "domain/risk/kinds.h"

namespace keywork::domain {

namespace {

void addEvents(std::vector<Fact>& facts, std::span<const LifeEvent> events, std::string_view kind, int days,
               Date today)
{
    for (const auto& event : events) {
        if (event.kind == kind && !event.error && isWithinDays(event.happenedOn, days, today)) {
            facts.push_back({FactKind::LifeEvent, event.id.number(), event.happenedOn});
        }
    }
}

} // namespace

std::vector<Fact> safetyFacts(std::span<const LifeEvent> events, std::span<const Observation> observations,
                              std::span<const Intervention> interventions, const ReEngagementPolicy& policy,
                              Date today)
{
    std::vector<Fact> facts;
    for (const auto& intervention : interventions) {
        if (intervention.type == InterventionType::Pharmacological && intervention.isCurrentOn(today) &&
            isWithinDays(*intervention.startedOn, policy.opioidTreatmentBegunDays, today)) {
            facts.push_back({FactKind::Intervention, intervention.id.number(), intervention.startedOn});
        }
    }
    const auto* pregnancy = latest(observations, observation_kind::pregnancy);
    if (pregnancy && pregnancy->value == std::variant<Answer, Code>(Answer::Yes)) {
        facts.push_back({FactKind::Observation, pregnancy->id.number(), pregnancy->on});
    }
    addEvents(facts, events, event_kind::overdose, policy.overdoseDays, today);
    addEvents(facts, events, event_kind::custodyOut, policy.custodyReleaseDays, today);
    return facts;
}

} // namespace keywork::domain
