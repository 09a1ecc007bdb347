#pragma once

#include "base/instant.h"
#include "vault/digest.h"
#include "vault/key_file.h"

namespace keywork::vault {

enum class ManifestError { NotABackup, NewerVersion, Damaged };

// What stands first in a backup: of which store it is, from when, and what follows. Its seal is keyed from the data key,
// so a backup that opens is one that the store's own program made, and all of it.
struct BackupManifest {
    static constexpr std::size_t size = 8 + 2 + 16 + 8 + 4 + 8 + 8 + 32 + 2 * (8 + 32) + 32;

    StoreId storeId;
    Instant madeAt;
    std::int32_t schema = 0;
    std::uint64_t keysGeneration = 0;
    AuditAnchor audit; // the last row in it
    std::uint64_t keysSize = 0;
    Digest keys{};
    std::uint64_t databaseSize = 0;
    Digest database{};

    static Result<BackupManifest, ManifestError> parse(std::span<const std::uint8_t> bytes);
    std::vector<std::uint8_t> sealed(const DataKey& dataKey) const;

    friend bool operator==(const BackupManifest&, const BackupManifest&) = default;
};

// Whether these bytes, which parse, are as sealed() made them with this key.
bool isSealed(std::span<const std::uint8_t> manifest, const DataKey& dataKey);

} // namespace keywork::vault
