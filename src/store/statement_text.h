#pragma once

#include <concepts>
#include <cstddef>
#include <functional>
#include <string_view>

namespace keywork::store {

// What a statement asks, in up to two parts: whom it is about (ClientScope), if it says so, and the rest. Only texts
// that stand in the source become one, so nothing that somebody typed can; and since each of them lies where it lies
// for good, it is known by its place, without being read.
class StatementText {
public:
    template <std::convertible_to<std::string_view> Literal>
    consteval StatementText(const Literal& literal) : m_query(literal) // NOLINT(google-explicit-constructor)
    {
    }

    // This one, about that scope.
    constexpr StatementText within(const StatementText& scope) const { return {scope.m_query, m_query}; }

    constexpr std::string_view scope() const { return m_scope; }
    constexpr std::string_view query() const { return m_query; }

    friend bool operator==(const StatementText& left, const StatementText& right) noexcept
    {
        return left.m_query.data() == right.m_query.data() && left.m_query.size() == right.m_query.size() &&
               left.m_scope.data() == right.m_scope.data();
    }

private:
    constexpr StatementText(std::string_view scope, std::string_view query) : m_scope(scope), m_query(query)
    {
    }

    std::string_view m_scope;
    std::string_view m_query;
};

} // namespace keywork::store

template <>
struct std::hash<keywork::store::StatementText> {
    std::size_t operator()(const keywork::store::StatementText& text) const noexcept
    {
        const std::hash<const void*> place;
        return place(text.query().data()) ^ (place(text.scope().data()) << 1U);
    }
};
