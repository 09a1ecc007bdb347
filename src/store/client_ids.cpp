#include "store/client_ids.h"

#include "store/sql_error.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <iterator>

namespace keywork::store {

// People are numbered from one on, so that marking them off is quicker than comparing them.
Ids inOrder(const Ids& ids)
{
    if (ids.empty()) return {};
    constexpr std::int64_t mostPeople = 100'000'000;
    constexpr std::size_t bits = 64;
    const auto [first, last] = std::minmax_element(ids.begin(), ids.end());
    if (first->number() < 0 || last->number() > mostPeople) throw SqlError::damagedRow();
    std::vector<std::uint64_t> marks(static_cast<std::size_t>(last->number()) / bits + 1);
    for (const auto id : ids) {
        const auto number = static_cast<std::size_t>(id.number());
        marks[number / bits] |= std::uint64_t{1} << (number % bits);
    }
    Ids marked;
    marked.reserve(ids.size());
    for (std::size_t place = 0; place < marks.size(); ++place) {
        for (auto left = marks[place]; left != 0; left &= left - 1) {
            const auto number = place * bits + static_cast<std::size_t>(std::countr_zero(left));
            marked.emplace_back(static_cast<std::int64_t>(number));
        }
    }
    return marked;
}

void addAll(Ids& ids, const Ids& more)
{
    Ids all;
    all.reserve(ids.size() + more.size());
    std::set_union(ids.begin(), ids.end(), more.begin(), more.end(), std::back_inserter(all));
    ids = std::move(all);
}

Ids common(const Ids& left, const Ids& right)
{
    Ids both;
    std::set_intersection(left.begin(), left.end(), right.begin(), right.end(), std::back_inserter(both));
    return both;
}

Ids without(const Ids& ids, const Ids& known, std::size_t most)
{
    Ids others;
    std::set_difference(ids.begin(), ids.end(), known.begin(), known.end(), std::back_inserter(others));
    if (others.size() > most) others.erase(others.begin() + static_cast<std::ptrdiff_t>(most), others.end());
    return others;
}

} // namespace keywork::store
