#include "vault/data_key.h"

#include <sodium.h>

namespace keywork::vault {

static_assert(crypto_kdf_KEYBYTES == SecretKey::size);

SecretKey DataKey::derive(KeyPurpose purpose) const
{
    constexpr char context[crypto_kdf_CONTEXTBYTES + 1] = "KEYWORK1";
    return SecretKey::written([&](std::uint8_t* first) {
        crypto_kdf_derive_from_key(first, SecretKey::size, static_cast<std::uint64_t>(purpose), context,
                                   m_secret.bytes().data());
    });
}

} // namespace keywork::vault
