#include "vault/kept_secret.h"

#include <sodium.h>

namespace keywork::vault {

static_assert(crypto_secretbox_KEYBYTES == SecretKey::size);
static_assert(crypto_secretbox_NONCEBYTES == sizeof(KeptSecret::nonce));
static_assert(SecretKey::size + crypto_secretbox_MACBYTES == sizeof(KeptSecret::box));

KeptSecret KeptSecret::keep(const SecretKey& secret, const DataKey& dataKey)
{
    const auto key = dataKey.derive(KeyPurpose::KeptSecrets);
    KeptSecret kept;
    randombytes_buf(kept.nonce.data(), kept.nonce.size());
    crypto_secretbox_easy(kept.box.data(), secret.bytes().data(), SecretKey::size, kept.nonce.data(),
                          key.bytes().data());
    return kept;
}

std::optional<SecretKey> KeptSecret::read(const DataKey& dataKey) const
{
    const auto key = dataKey.derive(KeyPurpose::KeptSecrets);
    int failed = 0;
    auto secret = SecretKey::written([&](std::uint8_t* first) {
        failed = crypto_secretbox_open_easy(first, box.data(), box.size(), nonce.data(), key.bytes().data());
    });
    if (failed != 0) return std::nullopt;
    return secret;
}

} // namespace keywork::vault
