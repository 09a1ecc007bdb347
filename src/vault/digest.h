#pragma once

#include "vault/secret_key.h"

#include <array>
#include <memory>

namespace keywork::vault {

using Digest = std::array<std::uint8_t, 32>;

// BLAKE2b of what is given piece by piece; with a key, nobody without it makes the same.
class Digesting {
public:
    Digesting();
    explicit Digesting(const SecretKey& key);
    Digesting(const Digesting&) = delete;
    Digesting& operator=(const Digesting&) = delete;
    ~Digesting();

    Digesting& add(std::span<const std::uint8_t> bytes);
    Digest finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace keywork::vault
