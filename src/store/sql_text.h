#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace keywork::store {

// SQL put together at compile time, so that a list of columns is written once and every text stays one literal, which
// the statement cache knows by its place (docs/adr/0012-statements-are-literals.md).
template <std::size_t size>
struct SqlText {
    std::array<char, size> text{};

    constexpr operator std::string_view() const { return {text.data(), size}; }
};

template <std::size_t... sizes>
constexpr auto sql(const char (&... parts)[sizes])
{
    SqlText<((sizes - 1) + ...)> whole;
    std::size_t at = 0;
    const auto append = [&](std::string_view part) {
        for (const char letter : part) whole.text[at++] = letter;
    };
    (append(std::string_view(parts, sizes - 1)), ...);
    return whole;
}

} // namespace keywork::store
