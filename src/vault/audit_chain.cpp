#include "vault/audit_chain.h"

#include <sodium.h>

namespace keywork::vault {

namespace {

// Part of the format: never change or reuse one.
enum FieldKind : std::uint8_t { Nothing = 0, Number = 1, Text = 2 };

static_assert(crypto_generichash_BYTES == sizeof(ChainHash));
static_assert(crypto_generichash_KEYBYTES == SecretKey::size);

} // namespace

void ChainedFields::put(std::uint8_t kind, std::uint64_t number)
{
    m_bytes.push_back(kind);
    for (unsigned shift = 0; shift < 64; shift += 8)
        m_bytes.push_back(static_cast<std::uint8_t>(number >> shift));
}

ChainedFields& ChainedFields::put(std::int64_t number)
{
    put(Number, static_cast<std::uint64_t>(number));
    return *this;
}

ChainedFields& ChainedFields::put(std::string_view text)
{
    put(Text, text.size());
    m_bytes.insert(m_bytes.end(), text.begin(), text.end());
    return *this;
}

ChainedFields& ChainedFields::put(std::optional<std::int64_t> number)
{
    if (number) return put(*number);
    put(Nothing, 0);
    return *this;
}

ChainHash AuditChain::after(const ChainHash& before, const ChainedFields& row) const
{
    crypto_generichash_state state;
    ChainHash hash;
    crypto_generichash_init(&state, m_key.bytes().data(), SecretKey::size, hash.size());
    crypto_generichash_update(&state, before.data(), before.size());
    crypto_generichash_update(&state, row.bytes().data(), row.bytes().size());
    crypto_generichash_final(&state, hash.data(), hash.size());
    return hash;
}

} // namespace keywork::vault
