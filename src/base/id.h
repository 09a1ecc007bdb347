#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace keywork {

// The number of a row inside one store. Never reused, and of no meaning outside that store.
// The tag keeps a client's id from being passed where an episode's is wanted.
template <class Tag>
class Id {
public:
    constexpr explicit Id(std::int64_t number) : m_number(number) {}

    constexpr std::int64_t number() const { return m_number; }
    friend constexpr auto operator<=>(const Id&, const Id&) = default;

private:
    std::int64_t m_number;
};

// Counts the saves of one row; a save that began from an older one is stale.
using RowVersion = std::int64_t;

} // namespace keywork

template <class Tag>
struct std::hash<keywork::Id<Tag>> {
    std::size_t operator()(const keywork::Id<Tag>& id) const noexcept
    {
        return std::hash<std::int64_t>{}(id.number());
    }
};
