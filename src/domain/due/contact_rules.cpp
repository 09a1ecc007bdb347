#include "domain/due/due_rules.h"
#include "domain/risk/safety_facts.h"

namespace keywork::domain {

std::vector<DueItem> unresolvedAppointments(const DueQuestion& question)
{
    std::vector<DueItem> items;
    for (const auto& appointment : question.facts.appointments) {
        if (!isUnresolved(appointment, question.now)) continue;
        const Date on = appointment.at.day;
        items.push_back({.kind = DueKind::UnresolvedAppointment,
                         .client = question.facts.client->id,
                         .window = {on, on, std::nullopt},
                         .action = DueAction::RecordOutcome,
                         .fact = {FactKind::Appointment, appointment.id.number(), on}});
    }
    return items;
}

std::optional<DueItem> reEngagement(const DueQuestion& question)
{
    const auto& [facts, rules, episode, now] = question;
    const ChainFacts chainFacts{.appointments = facts.appointments,
                                .attempts = facts.attempts,
                                .decisions = facts.decisions,
                                .lastContact = facts.lastContact ? facts.lastContact->on : std::nullopt,
                                .safetyFacts = safetyFacts(facts.events, facts.observations,
                                                           facts.interventions, rules.reEngagement, now.day)};
    const auto chain = reEngagementChain(rules.reEngagement, chainFacts, rules.workingDays);
    if (!chain) return std::nullopt;
    return DueItem{.kind = chain->nextAttempt ? DueKind::ReEngagementAttempt : DueKind::ReEngagementDecision,
                   .client = facts.client->id,
                   .window = {chain->missedOn, chain->dueOn, std::nullopt},
                   .action = chain->nextAttempt ? DueAction::RecordAttempt : DueAction::RecordDecision,
                   .fact = {FactKind::Appointment, chain->missed.number(), chain->missedOn},
                   .attempt = chain->nextAttempt.value_or(0),
                   .escalated = !chain->escalatedBy.empty()};
}

std::optional<DueItem> noContact(const DueQuestion& question)
{
    const auto* inTreatment = std::get_if<InTreatment>(&question.episode.state);
    if (!inTreatment) return std::nullopt;
    const auto& contact = question.facts.lastContact;
    const bool everSeen = contact && contact->on;
    const Fact fact =
        everSeen ? *contact : Fact{FactKind::Episode, question.episode.id.number(), inTreatment->startedOn};
    const auto& policy = question.rules.due;
    return DueItem{.kind = DueKind::NoContact,
                   .client = question.facts.client->id,
                   .window = windowAfter(*fact.on, policy.noContactDays, policy),
                   .action = DueAction::Book,
                   .fact = fact};
}

} // namespace keywork::domain
