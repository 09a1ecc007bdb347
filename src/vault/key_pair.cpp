#include "vault/key_pair.h"

#include <sodium.h>

namespace keywork::vault {

static_assert(crypto_box_PUBLICKEYBYTES == sizeof(PublicKey));
static_assert(crypto_box_SECRETKEYBYTES == SecretKey::size);
static_assert(crypto_box_NONCEBYTES == sizeof(Grant::nonce));
static_assert(SecretKey::size + crypto_box_MACBYTES == sizeof(Grant::box));

KeyPair KeyPair::random()
{
    return of(SecretKey::random());
}

KeyPair KeyPair::of(SecretKey secret)
{
    PublicKey open{};
    crypto_scalarmult_base(open.data(), secret.bytes().data());
    return {open, std::move(secret)};
}

Grant Grant::make(const SecretKey& what, const SecretKey& giver, const PublicKey& taker)
{
    Grant grant{};
    randombytes_buf(grant.nonce.data(), grant.nonce.size());
    if (crypto_box_easy(grant.box.data(), what.bytes().data(), SecretKey::size, grant.nonce.data(),
                        taker.data(), giver.bytes().data()) != 0) {
        grant.box.fill(0); // a taker's key that no pair has: nobody can take it
    }
    return grant;
}

std::optional<SecretKey> Grant::take(const PublicKey& giver, const SecretKey& taker) const
{
    int failed = 0;
    auto taken = SecretKey::written([&](std::uint8_t* first) {
        failed = crypto_box_open_easy(first, box.data(), box.size(), nonce.data(), giver.data(),
                                      taker.bytes().data());
    });
    if (failed != 0) return std::nullopt;
    return taken;
}

} // namespace keywork::vault
