#include "vault/first_password.h"

#include "vault/secret_key.h"

#include <sodium.h>

#include <string_view>

namespace keywork::vault {

std::string firstPassword()
{
    constexpr std::string_view alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    constexpr int letters = 16;
    constexpr int group = 4;
    requireSodium();
    std::string password;
    for (int i = 0; i < letters; ++i) {
        if (i > 0 && i % group == 0) password += '-';
        password += alphabet[randombytes_uniform(static_cast<std::uint32_t>(alphabet.size()))];
    }
    return password;
}

} // namespace keywork::vault
