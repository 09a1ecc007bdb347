#pragma once

#include "vault/secret_key.h"

#include <array>
#include <optional>

namespace keywork::vault {

using PublicKey = std::array<std::uint8_t, 32>;

// Two keys that belong together (X25519): what is handed to the open one can only be taken with the secret one.
struct KeyPair {
    PublicKey open;
    SecretKey secret;

    static KeyPair random();
    static KeyPair of(SecretKey secret);
};

// A secret that one pair hands to another (libsodium's crypto_box). Only a holder of the giver's secret key can have
// made it, so nobody can pass another key off as the store's.
struct Grant {
    static constexpr std::size_t encodedSize = 24 + 48;

    std::array<std::uint8_t, 24> nonce;
    std::array<std::uint8_t, 48> box;

    static Grant make(const SecretKey& what, const SecretKey& giver, const PublicKey& taker);
    // Nothing when it was made by another giver or for another taker, or was altered.
    std::optional<SecretKey> take(const PublicKey& giver, const SecretKey& taker) const;
};

} // namespace keywork::vault
