#pragma once

#include "vault/data_key.h"

#include <array>
#include <optional>

namespace keywork::vault {

// A secret that the key file keeps for whoever holds the data key (libsodium's secretbox).
struct KeptSecret {
    static constexpr std::size_t encodedSize = 24 + 48;

    std::array<std::uint8_t, 24> nonce{};
    std::array<std::uint8_t, 48> box{};

    static KeptSecret keep(const SecretKey& secret, const DataKey& dataKey);
    // Nothing when it was kept under another data key, or nothing is kept.
    std::optional<SecretKey> read(const DataKey& dataKey) const;
};

} // namespace keywork::vault
