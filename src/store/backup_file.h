#pragma once

#include "store/backup_fault.h"
#include "vault/backup_manifest.h"

#include <filesystem>

// A backup: one file with the manifest, then store.keys, then the database, encrypted as they are in the store. Whoever
// has it needs a password or recovery sheet of the store as it was then.
namespace keywork::store {

// What can be told of a backup without a key; believed once it has been unlocked (isSealedBy).
class BackupFile {
public:
    static Result<BackupFile, BackupFault> open(const std::filesystem::path& path);

    const std::filesystem::path& path() const { return m_path; }
    const vault::BackupManifest& manifest() const { return m_manifest; }
    const vault::KeyFile& keys() const { return m_keys; }
    // True when the manifest was written by whoever held this key.
    bool isSealedBy(const vault::DataKey& key) const { return vault::isSealed(m_sealed, key); }

    // The database as a file of its own at `to`, where nothing is yet; compared with the manifest while it is written.
    Result<Done, BackupFault> extractDatabase(const std::filesystem::path& to) const;

private:
    BackupFile(std::filesystem::path path, std::vector<std::uint8_t> sealed, vault::BackupManifest manifest,
               vault::KeyFile keys)
        : m_path(std::move(path)), m_sealed(std::move(sealed)), m_manifest(manifest), m_keys(std::move(keys))
    {
    }

    std::filesystem::path m_path;
    std::vector<std::uint8_t> m_sealed;
    vault::BackupManifest m_manifest;
    vault::KeyFile m_keys;
};

// Puts these keys and this closed database into one file; sizes and digests of `manifest` are filled in here. The file is
// read back from the disk before it gets its name: what had it before is given up for nothing less than a whole one.
Result<vault::BackupManifest, BackupFault> writeBackupFile(const std::filesystem::path& path,
                                                           vault::BackupManifest manifest,
                                                           const vault::KeyFile& keys,
                                                           const std::filesystem::path& database,
                                                           const vault::DataKey& key);

} // namespace keywork::store
