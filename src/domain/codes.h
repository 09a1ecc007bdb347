#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

// The words that stand for enumerators in the store, in exports and in policy files ("activeChange"): those of the
// domain page, whatever C++ calls them. Each enum says them once, in a `codeTable` beside its definition.
namespace keywork::domain {

template <class E>
struct Coded {
    E value;
    std::string_view code;
};

template <class E, std::size_t N>
using CodeTable = std::array<Coded<E>, N>;

template <class E>
constexpr std::string_view code(E value)
{
    for (const auto& entry : codeTable(E{})) {
        if (entry.value == value) return entry.code;
    }
    return {};
}

template <class E>
constexpr std::optional<E> fromCode(std::string_view text)
{
    for (const auto& entry : codeTable(E{})) {
        if (entry.code == text) return entry.value;
    }
    return std::nullopt;
}

} // namespace keywork::domain
