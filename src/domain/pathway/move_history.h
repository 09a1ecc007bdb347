#pragma once

#include "base/text.h"
#include "domain/pathway/phase.h"

#include <algorithm>
#include <span>
#include <vector>

// Phases and layers move by the same rules of order; these are known here only. What counts is the day a move
// happened, never when it was entered; of several on one day the last in the span was decided last.
namespace keywork::domain {

// The last move up to and with that day; none: nullptr.
template <class Change>
const Change* lastMoveUpTo(std::span<const Change> history, Date day)
{
    const Change* last = nullptr;
    for (const auto& change : history) {
        if (change.on <= day && (!last || last->on <= change.on)) last = &change;
    }
    return last;
}

template <class Change>
const Change* firstMoveAfter(std::span<const Change> history, Date day)
{
    const Change* first = nullptr;
    for (const auto& change : history) {
        if (change.on > day && (!first || change.on < first->on)) first = &change;
    }
    return first;
}

template <class Change>
const Change* newestMove(std::span<const Change> history)
{
    const Change* newest = nullptr;
    for (const auto& change : history) {
        if (!newest || newest->on <= change.on) newest = &change;
    }
    return newest;
}

// The day of the move since which nobody went elsewhere.
template <class Change>
std::optional<Date> presentSince(std::span<const Change> history)
{
    std::vector<const Change*> moves;
    moves.reserve(history.size());
    for (const auto& change : history) moves.push_back(&change);
    std::stable_sort(moves.begin(), moves.end(),
                     [](const auto* left, const auto* right) { return left->on < right->on; });

    std::optional<Date> since;
    for (auto move = moves.rbegin(); move != moves.rend() && (*move)->to == moves.back()->to; ++move)
        since = (*move)->on;
    return since;
}

inline bool lacksWhy(const DecidedWith& decided)
{
    const auto* without = std::get_if<WithoutClient>(&decided);
    return without && isBlank(without->why);
}

} // namespace keywork::domain
