#pragma once

#include <compare>
#include <optional>

namespace keywork::domain {

// The client's own rating, 0 to 10: of a goal, or of a part of their recovery capital.
class Rating {
public:
    static constexpr int highest = 10;
    static constexpr std::optional<Rating> from(int value)
    {
        if (value < 0 || value > highest) return std::nullopt;
        return Rating(value);
    }

    constexpr int value() const { return m_value; }
    friend constexpr auto operator<=>(Rating, Rating) = default;

private:
    constexpr explicit Rating(int value) : m_value(value) {}

    int m_value;
};

} // namespace keywork::domain
