#include "vault/digest.h"

#include <sodium.h>

namespace keywork::vault {

static_assert(crypto_generichash_BYTES == sizeof(Digest));

struct Digesting::State {
    crypto_generichash_state blake;
};

Digesting::Digesting() : m_state(std::make_unique<State>())
{
    requireSodium();
    crypto_generichash_init(&m_state->blake, nullptr, 0, sizeof(Digest));
}

Digesting::Digesting(const SecretKey& key) : m_state(std::make_unique<State>())
{
    crypto_generichash_init(&m_state->blake, key.bytes().data(), SecretKey::size, sizeof(Digest));
}

Digesting::~Digesting()
{
    sodium_memzero(m_state.get(), sizeof(State));
}

Digesting& Digesting::add(std::span<const std::uint8_t> bytes)
{
    crypto_generichash_update(&m_state->blake, bytes.data(), bytes.size());
    return *this;
}

Digest Digesting::finish()
{
    Digest digest{};
    crypto_generichash_final(&m_state->blake, digest.data(), digest.size());
    return digest;
}

} // namespace keywork::vault
