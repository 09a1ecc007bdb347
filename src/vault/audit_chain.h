#pragma once

#include "vault/secret_key.h"

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace keywork::vault {

using ChainHash = std::array<std::uint8_t, 32>;

// One row of the audit as bytes. Each field says of what kind and how long it is, so that two rows that differ never
// give the same bytes ("ab" and "c" are not "a" and "bc", and nothing is not the empty text).
class ChainedFields {
public:
    ChainedFields& put(std::int64_t number);
    ChainedFields& put(std::string_view text);
    ChainedFields& put(std::optional<std::int64_t> number);
    // To be filled anew.
    void clear() { m_bytes.clear(); }

    const std::vector<std::uint8_t>& bytes() const { return m_bytes; }

private:
    void put(std::uint8_t kind, std::uint64_t number);

    std::vector<std::uint8_t> m_bytes;
};

// What a row's hash is: that of its fields and of the hash before it, with a key that only the program has while the
// store is open. Whoever has no key cannot make a row that fits, nor take one out without the next one showing it.
class AuditChain {
public:
    // With the key for KeyPurpose::AuditChain.
    explicit AuditChain(SecretKey key) : m_key(std::move(key)) {}

    // `before` is all zeros for the first row.
    ChainHash after(const ChainHash& before, const ChainedFields& row) const;

private:
    SecretKey m_key;
};

} // namespace keywork::vault
