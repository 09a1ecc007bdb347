#include "vault/backup_manifest.h"

#include "vault/bytes.h"

#include <sodium.h>

#include <algorithm>

namespace keywork::vault {

namespace {

constexpr std::array<std::uint8_t, 8> backupMagic{'K', 'E', 'Y', 'W', 'B', 'A', 'K', '1'};
constexpr std::uint16_t backupVersion = 1;
constexpr std::size_t sealedSize = BackupManifest::size - sizeof(Digest); // what the seal is over

Digest sealOver(std::span<const std::uint8_t> manifest, const DataKey& dataKey)
{
    return Digesting(dataKey.derive(KeyPurpose::BackupSeal)).add(manifest.first(sealedSize)).finish();
}

} // namespace

Result<BackupManifest, ManifestError> BackupManifest::parse(std::span<const std::uint8_t> bytes)
{
    if (bytes.size() < backupMagic.size() ||
        !std::equal(backupMagic.begin(), backupMagic.end(), bytes.begin()))
        return refuse(ManifestError::NotABackup);
    if (bytes.size() < size) return refuse(ManifestError::Damaged);
    ByteReader reader(bytes.subspan(backupMagic.size()));
    if (reader.number<std::uint16_t>() > backupVersion) return refuse(ManifestError::NewerVersion);
    BackupManifest manifest;
    manifest.storeId.bytes = reader.raw<16>();
    manifest.madeAt = Instant{std::chrono::seconds(reader.number<std::int64_t>())};
    manifest.schema = reader.number<std::int32_t>();
    manifest.keysGeneration = reader.number<std::uint64_t>();
    manifest.audit.sequence = reader.number<std::uint64_t>();
    manifest.audit.head = reader.raw<32>();
    manifest.keysSize = reader.number<std::uint64_t>();
    manifest.keys = reader.raw<32>();
    manifest.databaseSize = reader.number<std::uint64_t>();
    manifest.database = reader.raw<32>();
    if (manifest.keysSize > KeyFile::mostBytes) return refuse(ManifestError::Damaged);
    return manifest;
}

std::vector<std::uint8_t> BackupManifest::sealed(const DataKey& dataKey) const
{
    ByteWriter writer;
    writer.raw(backupMagic);
    writer.number(backupVersion);
    writer.raw(storeId.bytes);
    writer.number(static_cast<std::int64_t>(madeAt.time_since_epoch().count()));
    writer.number(schema);
    writer.number(keysGeneration);
    writer.number(audit.sequence);
    writer.raw(audit.head);
    writer.number(keysSize);
    writer.raw(keys);
    writer.number(databaseSize);
    writer.raw(database);
    writer.raw(sealOver(writer.bytes(), dataKey));
    return writer.bytes();
}

bool isSealed(std::span<const std::uint8_t> manifest, const DataKey& dataKey)
{
    if (manifest.size() < BackupManifest::size) return false;
    const auto seal = sealOver(manifest, dataKey);
    // In the same time wherever they differ: a comparison that stops early tells the right seal byte by byte.
    return sodium_memcmp(seal.data(), manifest.data() + sealedSize, seal.size()) == 0;
}

} // namespace keywork::vault
