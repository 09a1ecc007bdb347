#pragma once

#include "vault/secret_key.h"

#include <array>
#include <string_view>

namespace keywork::vault {

// A key as SQLCipher takes it without stretching: x'…64 hexadecimal digits…'. (32 bare bytes would be taken for a
// passphrase.) Wiped when let go.
class KeyLiteral {
public:
    explicit KeyLiteral(const SecretKey& key);
    KeyLiteral(const KeyLiteral&) = delete;
    KeyLiteral& operator=(const KeyLiteral&) = delete;
    ~KeyLiteral();

    std::string_view text() const { return {m_text.data(), m_text.size() - 1}; }

private:
    std::array<char, 2 + 2 * SecretKey::size + 2> m_text; // and a NUL
};

} // namespace keywork::vault
