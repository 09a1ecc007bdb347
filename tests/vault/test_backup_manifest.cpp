#include "vault/backup_manifest.h"

#include <gtest/gtest.h>

namespace keywork::vault {
namespace {

BackupManifest someManifest()
{
    BackupManifest manifest;
    manifest.storeId.bytes[3] = 7;
    manifest.madeAt = Instant{std::chrono::seconds(1'796'000'000)};
    manifest.schema = 6;
    manifest.keysGeneration = 12;
    manifest.audit = {345, {1, 2, 3}};
    manifest.keysSize = 900;
    manifest.keys = {4, 5, 6};
    manifest.databaseSize = 81'920;
    manifest.database = {7, 8, 9};
    return manifest;
}

TEST(BackupManifest, IsReadAsItWasWritten)
{
    const auto key = DataKey::random();
    const auto bytes = someManifest().sealed(key);
    ASSERT_EQ(bytes.size(), BackupManifest::size);
    EXPECT_EQ(BackupManifest::parse(bytes), someManifest());
    EXPECT_TRUE(isSealed(bytes, key));
    EXPECT_FALSE(isSealed(bytes, DataKey::random()));
    EXPECT_FALSE(isSealed(std::span(bytes).first(bytes.size() - 1), key));
}

TEST(BackupManifest, ShowsEveryBitThatIsAnother)
{
    const auto key = DataKey::random();
    const auto sound = someManifest().sealed(key);
    int found = 0;
    for (std::size_t bit = 0; bit < sound.size() * 8; ++bit) {
        auto bytes = sound;
        bytes[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
        if (!BackupManifest::parse(bytes) || !isSealed(bytes, key)) ++found;
    }
    EXPECT_EQ(found, static_cast<int>(sound.size()) * 8);
}

TEST(BackupManifest, IsToldApartFromOtherFilesAndNewerVersions)
{
    auto bytes = someManifest().sealed(DataKey::random());
    EXPECT_EQ(BackupManifest::parse(std::span(bytes).first(40)).error(), ManifestError::Damaged);
    EXPECT_EQ(BackupManifest::parse({}).error(), ManifestError::NotABackup);
    bytes[8] = 2;
    EXPECT_EQ(BackupManifest::parse(bytes).error(), ManifestError::NewerVersion);
    bytes[0] = 'k';
    EXPECT_EQ(BackupManifest::parse(bytes).error(), ManifestError::NotABackup);
    auto large = someManifest();
    large.keysSize = KeyFile::mostBytes + 1;
    EXPECT_EQ(BackupManifest::parse(large.sealed(DataKey::random())).error(), ManifestError::Damaged);
}

} // namespace
} // namespace keywork::vault
