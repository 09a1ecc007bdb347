#include "domain/due/due_state.h"

#include <algorithm>

namespace keywork::domain {

namespace {

// Late entries and odd policies can make a window open after it is due or over: what is due is open.
DueState stateUntil(Date last, Date opens, Date today)
{
    const Date opensInTime = std::min(opens, last);
    if (today < opensInTime) return {DueStateKind::Planned, daysBetween(today, opensInTime)};
    return {DueStateKind::Open, daysBetween(today, last)};
}

} // namespace

Window windowBefore(Date due, int openDays)
{
    return {addDays(due, -std::max(openDays, 0)), due, std::nullopt};
}

DueState dueState(const Window& window, Date today)
{
    if (window.closes) {
        if (today > *window.closes) return {DueStateKind::Missed, daysBetween(*window.closes, today)};
        return stateUntil(*window.closes, window.opens, today);
    }
    if (today > window.due) return {DueStateKind::Overdue, daysBetween(window.due, today)};
    if (today == window.due) return {DueStateKind::DueToday, 0};
    return stateUntil(window.due, window.opens, today);
}

} // namespace keywork::domain
