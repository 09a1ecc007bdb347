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

// The store and its keys as they were before a migration, in backups/.
Result<Done, OpenRefusal> copyBeforeMigration(const fs::path& folder, Database& database,
                                              const vault::SecretKey& key, int version)
{
    std::error_code failed;
    const auto size = fs::file_size(folder / "store.db", failed);
    if (failed || fs::space(folder, failed).available < 2 * size || failed)
        return refuse(OpenRefusal::NoRoom);

    const auto backups = folder / "backups";
    fs::create_directory(backups, failed);
    fs::permissions(backups, fs::perms::owner_all, failed);
    char name[32];
    std::snprintf(name, sizeof name, "before-schema-%04d", version + 1);
    if (auto copied = copyDatabase(database, key, backups / (std::string(name) + ".db")); !copied)
        return copied;
    fs::copy_file(folder / "store.keys", backups / (std::string(name) + ".keys"),
                  fs::copy_options::overwrite_existing, failed);
    if (failed) return refuse(OpenRefusal::NoRoom);
    return Done{};
}

} // namespace

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

    auto keys = vault::readKeyFile(folder / "store.keys");
    const auto shape = looksEncrypted(folder / "store.db");
    if (!keys && keys.error() == vault::KeyFileError::NotThere && !shape) {
        return refuse(shape.error() == OpenRefusal::DatabaseMissing ? OpenRefusal::NotAStore : shape.error());
    }
    if (!keys) return refuse(toRefusal(keys.error()));
    if (!shape) return refuse(shape.error());
    return StoreFolder(folder, std::move(*keys));
}

Result<vault::Unlocked, OpenRefusal> StoreFolder::unlock(const vault::Password& password) const
{
    return m_keys.unlock(password).map_error([](vault::UnlockError error) { return toRefusal(error); });
}

Result<vault::DataKey, OpenRefusal> StoreFolder::unlock(const vault::SlotId& slot,
                                                        const vault::Password& password) const
{
    return m_keys.unlock(slot, password).map_error([](vault::UnlockError error) { return toRefusal(error); });
}

Result<Database, OpenRefusal> StoreFolder::openWriter(const vault::DataKey& key,
                                                      const std::vector<Migration>& migrations) const
{
    const auto lock = vault::StoreLock::take(m_path / "store.lock");
    if (!lock) return refuse(toRefusal(lock.error()));
    const auto databaseKey = key.derive(vault::KeyPurpose::Database);
    auto database = Database::open(m_path / "store.db", databaseKey, Access::Writer);
    if (!database) return database;
    const auto copyAside = [&](int version) {
        return copyBeforeMigration(m_path, *database, databaseKey, version);
    };
    if (const auto migrated = migrate(*database, migrations, copyAside); !migrated)
        return refuse(migrated.error());
    return database;
}

Result<Database, OpenRefusal> StoreFolder::openReader(const vault::DataKey& key,
                                                      const std::vector<Migration>& migrations) const
{
    auto database =
        Database::open(m_path / "store.db", key.derive(vault::KeyPurpose::Database), Access::Reader);
    if (!database) return database;
    const int version = schemaVersion(*database);
    const int newest = migrations.empty() ? 0 : migrations.back().version;
    if (version > newest) return refuse(OpenRefusal::NewerVersion);
    if (version < newest) return refuse(OpenRefusal::MigrationFailed); // a writer would have brought it here
    return database;
}

} // namespace keywork::store
