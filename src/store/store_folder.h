#pragma once

#include "store/database.h"
#include "store/file_system.h"
#include "store/migrations.h"
#include "vault/key_file.h"

namespace keywork::store {

// NAME.keywork: the folder that is a store, with store.db, store.keys, store.lock and backups/.
class StoreFolder {
public:
    // Looks at everything that can be told without a password, and opens nothing.
    static Result<StoreFolder, OpenRefusal> find(const std::filesystem::path& path,
                                                 const FileSystemProbe& probe = fileSystemOf);

    const std::filesystem::path& path() const { return m_path; }
    // As the keys say; believed once they have been unlocked.
    vault::StoreKind kind() const { return m_keys.kind(); }
    bool isPractice() const { return m_keys.isPractice(); }
    const vault::KeyFile& keys() const { return m_keys; }

    // With whichever slot opens, or with one person's own.
    Result<vault::Unlocked, OpenRefusal> unlock(const vault::Password& password) const;
    Result<vault::DataKey, OpenRefusal> unlock(const vault::SlotId& slot,
                                               const vault::Password& password) const;

    // The writer is opened first: it brings the schema up to date, after copying the store to backups/.
    Result<Database, OpenRefusal> openWriter(
        const vault::DataKey& key, const std::vector<Migration>& migrations = shippedMigrations()) const;
    Result<Database, OpenRefusal> openReader(
        const vault::DataKey& key, const std::vector<Migration>& migrations = shippedMigrations()) const;

private:
    StoreFolder(std::filesystem::path path, vault::KeyFile keys)
        : m_path(std::move(path)), m_keys(std::move(keys))
    {
    }

    std::filesystem::path m_path;
    vault::KeyFile m_keys;
};

enum class CreateRefusal {
    AlreadyThere,
    ParentMissing,
    NetworkFileSystem,
    CloudSyncFolder,
    NoPermission,
    NotEnoughMemory,
    Failed
};

// A store for practising, with the newest schema and nobody in it yet.
struct NewPracticeStore {
    StoreFolder folder;
    vault::DataKey key;
    Database writer;
};

// With `accounts` key slots (`folder.keys().slots()`, for the staff rows to name) that open with the published
// password. Never over anything that is there; leaves nothing behind when it fails.
Result<NewPracticeStore, CreateRefusal> createPracticeStore(const std::filesystem::path& path,
                                                            std::size_t accounts, Instant now,
                                                            const FileSystemProbe& probe = fileSystemOf);

} // namespace keywork::store
