#include "app/audit/hash_text.h"

namespace keywork::app {

std::string hashText(const std::array<std::uint8_t, 32>& hash)
{
    constexpr auto digits = "0123456789abcdef";
    std::string text;
    for (const auto byte : hash) {
        text += digits[byte >> 4U];
        text += digits[byte & 15U];
    }
    return text;
}

} // namespace keywork::app
