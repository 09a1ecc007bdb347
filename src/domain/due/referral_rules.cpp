#include "domain/due/due_rules.h"
#include "domain/staff/allocation.h"

#include <algorithm>

namespace keywork::domain {

namespace {

Fact episodeFact(const Episode& episode, Date on)
{
    return {FactKind::Episode, episode.id.number(), on};
}

// Since when the client is the service's to work with.
std::optional<Date> acceptedSince(const Episode& episode)
{
    if (const auto* referred = std::get_if<Referred>(&episode.state)) return referred->acceptedOn;
    return episode.startedOn();
}

bool isKeyworkerAsked(std::span<const Allocation> allocations)
{
    return std::any_of(allocations.begin(), allocations.end(), [](const Allocation& one) {
        return one.role == AllocationRole::Keyworker && one.isWaiting();
    });
}

// The keyworker who left last; none: nullptr.
const Allocation* lastKeyworker(std::span<const Allocation> allocations)
{
    const Allocation* last = nullptr;
    for (const auto& one : allocations) {
        if (one.role != AllocationRole::Keyworker || !one.acceptedOn || !one.to) continue;
        if (!last || *last->to < *one.to) last = &one;
    }
    return last;
}

} // namespace

Window windowAfter(Date since, int days, const DuePolicy& policy)
{
    auto window = windowBefore(addDays(since, days), policy.openDays);
    window.opens = std::max(window.opens, since);
    return window;
}

std::optional<DueItem> referralDecision(const DueQuestion& question)
{
    const auto* referred = std::get_if<Referred>(&question.episode.state);
    if (!referred || referred->acceptedOn) return std::nullopt;
    const auto& policy = question.rules.due;
    const Date on = question.episode.referral.on;
    return DueItem{.kind = DueKind::ReferralDecision,
                   .client = question.facts.client->id,
                   .window = windowAfter(on, policy.referralDecisionDays, policy),
                   .action = DueAction::DecideReferral,
                   .fact = episodeFact(question.episode, on)};
}

std::optional<DueItem> treatmentNotStarted(const DueQuestion& question)
{
    const auto* referred = std::get_if<Referred>(&question.episode.state);
    if (!referred || !referred->acceptedOn) return std::nullopt;
    const auto& policy = question.rules.due;
    const Date on = question.episode.referral.on;
    return DueItem{.kind = DueKind::TreatmentNotStarted,
                   .client = question.facts.client->id,
                   .window = windowAfter(on, policy.treatmentStartDays, policy),
                   .action = DueAction::StartTreatment,
                   .fact = episodeFact(question.episode, on)};
}

std::optional<DueItem> unallocatedClient(const DueQuestion& question)
{
    const auto& allocations = question.facts.allocations;
    const auto accepted = acceptedSince(question.episode);
    if (!accepted || keyworkerOn(allocations, question.now.day) || isKeyworkerAsked(allocations))
        return std::nullopt;

    Fact fact = episodeFact(question.episode, *accepted);
    const auto* left = lastKeyworker(allocations);
    if (left && *left->to > *accepted) fact = {FactKind::Allocation, left->id.number(), left->to};
    const auto& policy = question.rules.due;
    return DueItem{.kind = DueKind::UnallocatedClient,
                   .client = question.facts.client->id,
                   .window = windowAfter(*fact.on, policy.allocationDays, policy),
                   .action = DueAction::Allocate,
                   .fact = fact};
}

std::vector<DueItem> transfersWaiting(const DueQuestion& question)
{
    const auto& policy = question.rules.due;
    std::vector<DueItem> items;
    for (const auto& allocation : question.facts.allocations) {
        if (!allocation.isWaiting()) continue;
        items.push_back({.kind = DueKind::TransferWaiting,
                         .client = question.facts.client->id,
                         .window = windowAfter(allocation.from, policy.transferDays, policy),
                         .action = DueAction::AcceptTransfer,
                         .fact = {FactKind::Allocation, allocation.id.number(), allocation.from}});
    }
    return items;
}

} // namespace keywork::domain
