#pragma once

#include <cstdint>
#include <filesystem>
#include <string_view>

// What happened, for the person who looks after the computer. Takes event names, ids and codes only: these
// functions have no way to pass a name, a note or any other text about a person (reference/security.md section 4.3).
namespace keywork::log {

// The name of an event is a literal in the source, never text that was put together.
class EventName {
public:
    template <std::size_t N>
    consteval EventName(const char (&literal)[N])
        : m_text(literal, N - 1) // NOLINT(google-explicit-constructor)
    {
    }
    constexpr std::string_view text() const { return m_text; }

private:
    std::string_view m_text;
};

// Writes to `file` from now on; until it is called, nothing is written anywhere.
void writeTo(const std::filesystem::path& file);
void note(EventName event, std::int64_t subject = 0, std::int64_t code = 0);
void error(EventName event, std::int64_t subject = 0, std::int64_t code = 0);

} // namespace keywork::log
