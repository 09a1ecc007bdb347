#include "vault/recovery_key.h"

#include <sodium.h>

#include <array>
#include <optional>
#include <vector>

namespace keywork::vault {

namespace {

// Crockford's base 32: no I, L, O or U.
constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int groups = 8;
constexpr int groupLength = 7;
constexpr int checkBits = 3;

std::optional<unsigned> valueOf(char typed)
{
    const char letter = typed >= 'a' && typed <= 'z' ? static_cast<char>(typed - 'a' + 'A') : typed;
    if (letter == 'O') return 0;
    if (letter == 'I' || letter == 'L') return 1;
    const auto place = alphabet.find(letter);
    if (place == std::string_view::npos) return std::nullopt;
    return static_cast<unsigned>(place);
}

std::uint64_t checkOf(int group, std::uint32_t bits)
{
    const std::array<std::uint8_t, 5> said{
        static_cast<std::uint8_t>(group), static_cast<std::uint8_t>(bits >> 24),
        static_cast<std::uint8_t>(bits >> 16), static_cast<std::uint8_t>(bits >> 8),
        static_cast<std::uint8_t>(bits)};
    std::array<std::uint8_t, crypto_generichash_BYTES_MIN> sum{};
    crypto_generichash(sum.data(), sum.size(), said.data(), said.size(), nullptr, 0);
    return sum[0] & ((1u << checkBits) - 1);
}

std::string written(int group, std::uint32_t bits)
{
    std::uint64_t value = std::uint64_t{bits} << checkBits | checkOf(group, bits);
    std::string text(groupLength, '0');
    for (auto letter = text.rbegin(); letter != text.rend(); ++letter) {
        *letter = alphabet[value % alphabet.size()];
        value /= alphabet.size();
    }
    return text;
}

using Kind = RecoveryKeyError::Kind;

Result<std::uint32_t, RecoveryKeyError> read(int group, std::string_view letters)
{
    std::uint64_t value = 0;
    for (const char letter : letters) {
        const auto digit = valueOf(letter);
        if (!digit) return refuse(RecoveryKeyError{Kind::WrongCharacter, group});
        value = value * alphabet.size() + *digit;
    }
    const auto bits = static_cast<std::uint32_t>(value >> checkBits);
    if ((value & ((1u << checkBits) - 1)) != checkOf(group, bits))
        return refuse(RecoveryKeyError{Kind::Mistyped, group});
    return bits;
}

// As they were set apart; one run of all letters is cut into groups.
std::vector<std::string> groupsOf(std::string_view typed)
{
    std::vector<std::string> found(1);
    for (const char letter : typed) {
        const bool between =
            letter == ' ' || letter == '-' || letter == '\n' || letter == '\r' || letter == '\t';
        if (!between) found.back() += letter;
        else if (!found.back().empty()) found.emplace_back();
    }
    if (found.back().empty()) found.pop_back();
    if (found.size() != 1) return found;
    const auto run = found.front();
    found.clear();
    for (std::size_t at = 0; at < run.size(); at += groupLength) found.push_back(run.substr(at, groupLength));
    return found;
}

} // namespace

Result<RecoveryKey, RecoveryKeyError> RecoveryKey::parse(std::string_view typed)
{
    requireSodium();
    const auto found = groupsOf(typed);
    if (found.size() != groups) return refuse(RecoveryKeyError{Kind::NotEightGroups});
    std::array<std::uint32_t, groups> parts{};
    for (int i = 0; i < groups; ++i) {
        const auto& letters = found[static_cast<std::size_t>(i)];
        if (letters.size() != groupLength) return refuse(RecoveryKeyError{Kind::WrongLength, i + 1});
        const auto bits = read(i + 1, letters);
        if (!bits) return refuse(bits.error());
        parts[static_cast<std::size_t>(i)] = *bits;
    }
    return RecoveryKey(SecretKey::written([&](std::uint8_t* first) {
        for (const auto part : parts) {
            for (int shift = 24; shift >= 0; shift -= 8) *first++ = static_cast<std::uint8_t>(part >> shift);
        }
    }));
}

std::string RecoveryKey::text() const
{
    std::string text;
    const auto bytes = m_bits.bytes();
    for (std::size_t i = 0; i < groups; ++i) {
        std::uint32_t bits = 0;
        for (std::size_t j = 0; j < 4; ++j) bits = bits << 8 | bytes[4 * i + j];
        if (!text.empty()) text += '-';
        text += written(static_cast<int>(i) + 1, bits);
    }
    return text;
}

Password RecoveryKey::password() const
{
    return *Password::parse(text());
}

} // namespace keywork::vault
