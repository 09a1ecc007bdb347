#include "domain/due/due_item.h"

#include "domain/due/due_rules.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace keywork::domain {

namespace {

void add(std::vector<DueItem>& items, std::optional<DueItem> item)
{
    if (item) items.push_back(*item);
}

void add(std::vector<DueItem>& items, const std::vector<DueItem>& more)
{
    items.insert(items.end(), more.begin(), more.end());
}

// Smaller is more pressing: the group of the state, then the days within it.
std::pair<int, int> pressure(const DueState& state)
{
    switch (state.kind) {
    case DueStateKind::Overdue:
    case DueStateKind::Missed: return {0, -state.days};
    case DueStateKind::DueToday: return {1, 0};
    case DueStateKind::Open: return {2, state.days};
    case DueStateKind::Planned: break;
    }
    return {3, state.days};
}

auto place(const DueItem& item, Date today)
{
    return std::tuple(pressure(dueState(item.window, today)), !item.escalated, item.kind,
                      item.client.number(), item.fact.kind, item.fact.id);
}

} // namespace

bool morePressing(const DueItem& left, const DueItem& right, Date today)
{
    return place(left, today) < place(right, today);
}

std::vector<DueItem> dueItems(const DueFacts& facts, const DueRules& rules, LocalTime now, bool usesOpiates)
{
    auto items = unsignedDrafts(facts.drafts, rules.due);
    const bool mayBeDue = facts.client && !facts.client->diedOn && facts.episode && facts.episode->isOpen();
    if (mayBeDue) {
        const DueQuestion question{facts, rules, *facts.episode, now};
        add(items, referralDecision(question));
        add(items, treatmentNotStarted(question));
        add(items, unallocatedClient(question));
        add(items, transfersWaiting(question));
        add(items, unresolvedAppointments(question));
        add(items, reEngagement(question));
        add(items, noContact(question));
        if (usesOpiates) add(items, naloxoneNotHeld(question));
        add(items, planOrReview(question));
        add(items, planNotAgreed(question));
    }
    std::stable_sort(items.begin(), items.end(), [&](const DueItem& left, const DueItem& right) {
        return morePressing(left, right, now.day);
    });
    return items;
}

} // namespace keywork::domain
