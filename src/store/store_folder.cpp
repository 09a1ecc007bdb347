#include "store/store_folder.h"

#include "store/database_copy.h"
#include "store/database_file.h"
#include "vault/key_file_disk.h"
#include "vault/store_lock.h"

#include <cstdio>

namespace keywork::store {

namespace fs = std::filesystem;

namespace {

OpenRefusal toRefusal(vault::KeyFileError error)
{
    switch (error) {
    case vault::KeyFileError::NotThere: return OpenRefusal::KeysMissing;
    case vault::KeyFileError::Unreadable: return OpenRefusal::NoPermission;
    case vault::KeyFileError::NewerVersion: return OpenRefusal::NewerVersion;
    case vault::KeyFileError::OlderVersion: return OpenRefusal::OlderVersion;
    case vault::KeyFileError::NotAKeyFile:
    case vault::KeyFileError::Damaged:
    case vault::KeyFileError::LimitsExceeded: return OpenRefusal::KeysDamaged;
    }
    return OpenRefusal::KeysDamaged;
}

OpenRefusal toRefusal(vault::UnlockError error)
{
    switch (error) {
    case vault::UnlockError::WrongPassword:
    case vault::UnlockError::NoSuchSlot: return OpenRefusal::WrongPassword;
    case vault::UnlockError::Forged: return OpenRefusal::KeysDamaged;
    case vault::UnlockError::NotEnoughMemory: return OpenRefusal::NotEnoughMemory;
    }
    return OpenRefusal::KeysDamaged;
}

OpenRefusal toRefusal(vault::LockError error)
{
    switch (error) {
    case vault::LockError::Taken: return OpenRefusal::Busy;
    case vault::LockError::Unusable: return OpenRefusal::NoPermission;
    }
    return OpenRefusal::NoPermission;
}

// The store and its keys as they were before a migration, in backups/: on the disk before the first step is taken.
Result<Done, OpenRefusal> copyBeforeMigration(const fs::path& folder, Database& database,
                                              const vault::SecretKey& key, int version)
{
    std::error_code failed;
    const auto size = fs::file_size(databaseOf(folder), failed);
    if (failed || fs::space(folder, failed).available < 2 * size || failed)
        return refuse(OpenRefusal::NoRoom);

    const auto backups = folder / "backups";
    fs::create_directory(backups, failed);
    fs::permissions(backups, fs::perms::owner_all, failed);
    char name[32];
    std::snprintf(name, sizeof name, "before-schema-%04d", version + 1);
    if (auto copied = copyDatabase(database, key, backups / (std::string(name) + ".db")); !copied)
        return copied;
    const auto keys = backups / (std::string(name) + ".keys");
    fs::copy_file(keysOf(folder), keys, fs::copy_options::overwrite_existing, failed);
    if (failed || !syncToDisk(keys) || !syncToDisk(backups) || !syncToDisk(folder))
        return refuse(OpenRefusal::NoRoom);
    return Done{};
}

} // namespace

fs::path databaseOf(const fs::path& folder)
{
    return folder / "store.db";
}

fs::path keysOf(const fs::path& folder)
{
    return folder / "store.keys";
}

fs::path lockOf(const fs::path& folder)
{
    return folder / "store.lock";
}

Result<StoreFolder, OpenRefusal> StoreFolder::find(const fs::path& path, const FileSystemProbe& probe)
{
    std::error_code failed;
    const auto status = fs::status(path, failed);
    if (status.type() == fs::file_type::not_found) return refuse(OpenRefusal::NotThere);
    if (failed) return refuse(OpenRefusal::NoPermission);
    if (!fs::is_directory(status)) return refuse(OpenRefusal::NotAStore);
    // Followed here once, so that no link within the folder need ever be followed.
    const auto folder = fs::canonical(path, failed);
    if (failed) return refuse(OpenRefusal::NoPermission);
    if (probe(folder) == FileSystemKind::Network) return refuse(OpenRefusal::NetworkFileSystem);
    if (isCloudSynced(folder)) return refuse(OpenRefusal::CloudSyncFolder);

    auto keys = vault::readKeyFile(keysOf(folder));
    const auto shape = looksEncrypted(databaseOf(folder));
    if (!keys && keys.error() == vault::KeyFileError::NotThere && !shape) {
        return refuse(shape.error() == OpenRefusal::DatabaseMissing ? OpenRefusal::NotAStore : shape.error());
    }
    if (!keys) return refuse(toRefusal(keys.error()));
    if (!shape) return refuse(shape.error());
    return StoreFolder(folder, std::move(*keys));
}

vault::SlotId StoreFolder::slotOf(std::string_view account) const
{
    return vault::slotOfAccount(m_keys.storeId(), account);
}

Result<vault::DataKey, OpenRefusal> StoreFolder::unlock(std::string_view account,
                                                        const vault::Password& password) const
{
    return m_keys.unlock(slotOf(account), password).map_error([](vault::UnlockError error) {
        return toRefusal(error);
    });
}

Result<vault::DataKey, OpenRefusal> StoreFolder::unlock(const vault::RecoveryKey& sheet) const
{
    auto unlocked = m_keys.unlock(vault::SlotKind::Recovery, sheet.password());
    if (!unlocked) return refuse(toRefusal(unlocked.error()));
    return std::move(unlocked->dataKey);
}

Result<vault::DataKey, OpenRefusal> StoreFolder::unlockPractice() const
{
    if (!isPractice()) return refuse(OpenRefusal::WrongPassword);
    auto unlocked = m_keys.unlock(vault::SlotKind::Person, vault::practicePassword());
    if (!unlocked) return refuse(toRefusal(unlocked.error()));
    return std::move(unlocked->dataKey);
}

Result<Database, OpenRefusal> StoreFolder::openWriter(const vault::DataKey& key,
                                                      const std::vector<Migration>& migrations) const
{
    const auto lock = vault::StoreLock::take(lockOf(m_path));
    if (!lock) return refuse(toRefusal(lock.error()));
    const auto databaseKey = key.derive(vault::KeyPurpose::Database);
    auto database = Database::open(databaseOf(m_path), databaseKey, Access::Writer);
    if (!database) return database;
    const auto copyAside = [&](int version) {
        return copyBeforeMigration(m_path, *database, databaseKey, version);
    };
    if (const auto migrated = migrate(*database, migrations, copyAside); !migrated)
        return refuse(migrated.error());
    database->chainAudit(vault::AuditChain(key.derive(vault::KeyPurpose::AuditChain)));
    return database;
}

Result<Database, OpenRefusal> StoreFolder::openReader(const vault::DataKey& key,
                                                      const std::vector<Migration>& migrations) const
{
    auto database =
        Database::open(databaseOf(m_path), key.derive(vault::KeyPurpose::Database), Access::Reader);
    if (!database) return database;
    const int version = schemaVersion(*database);
    const int newest = migrations.empty() ? 0 : migrations.back().version;
    if (version > newest) return refuse(OpenRefusal::NewerVersion);
    if (version < newest) return refuse(OpenRefusal::MigrationFailed); // a writer would have brought it here
    database->chainAudit(vault::AuditChain(key.derive(vault::KeyPurpose::AuditChain)));
    return database;
}

} // namespace keywork::store
