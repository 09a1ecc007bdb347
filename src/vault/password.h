#pragma once

#include "base/result.h"

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>

namespace keywork::vault {

enum class PasswordError { Empty, TooLong, NotUtf8, HasNul };

// What a person typed, brought to one Unicode form (NFC), so that "é" opens a slot whichever way the keyboard
// makes it. Held in memory that is wiped when let go.
class Password {
public:
    static constexpr std::size_t longestBytes = 1024;

    static Result<Password, PasswordError> parse(std::string_view typed);

    std::span<const char> characters() const { return {m_text.get(), m_length}; }

private:
    struct Wipe {
        void operator()(char* text) const noexcept;
    };

    Password(std::unique_ptr<char, Wipe> text, std::size_t length) : m_text(std::move(text)), m_length(length)
    {
    }

    std::unique_ptr<char, Wipe> m_text;
    std::size_t m_length;
};

// Every practice account opens with this; it protects nothing and is printed in the manual.
Password practicePassword();

} // namespace keywork::vault
