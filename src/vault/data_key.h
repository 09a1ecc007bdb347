#pragma once

#include "vault/secret_key.h"

namespace keywork::vault {

// What a key derived from the data key is for. The numbers are part of the format: never reuse or change one.
enum class KeyPurpose : std::uint64_t {
    Database = 1,
    KeyFileSeal = 2,
    AuditChain = 3,
    KeptSecrets = 4,
    BackupSeal = 5
};

// The one random key of a store. Every other key comes from it, each for one purpose; it encrypts nothing itself.
class DataKey {
public:
    static DataKey random() { return DataKey(SecretKey::random()); }
    explicit DataKey(SecretKey secret) : m_secret(std::move(secret)) {}

    SecretKey derive(KeyPurpose purpose) const;
    DataKey copy() const { return DataKey(SecretKey::copyOf(m_secret.bytes())); }
    const SecretKey& secret() const { return m_secret; }
    friend bool operator==(const DataKey&, const DataKey&) = default;

private:
    SecretKey m_secret;
};

} // namespace keywork::vault
