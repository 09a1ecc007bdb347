#pragma once

#include "store/database.h"
#include "store/file_system.h"
#include "store/migrations.h"
#include "store/place_refusal.h"
#include "vault/key_file.h"
#include "vault/recovery_key.h"

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

    vault::SlotId slotOf(std::string_view account) const;
    // As the person with that account, as whoever holds the recovery sheet, or, a practice store, without asking.
    Result<vault::DataKey, OpenRefusal> unlock(std::string_view account,
                                               const vault::Password& password) const;
    Result<vault::DataKey, OpenRefusal> unlock(const vault::RecoveryKey& sheet) const;
    Result<vault::DataKey, OpenRefusal> unlockPractice() const;

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

// The names that everything within the folder has.
std::filesystem::path databaseOf(const std::filesystem::path& folder);
std::filesystem::path keysOf(const std::filesystem::path& folder);
std::filesystem::path lockOf(const std::filesystem::path& folder);

// With the newest schema and nobody in it yet.
struct NewStore {
    StoreFolder folder;
    vault::DataKey key;
    Database writer;
};

// A store that opens with `keys`. Never over anything that is there; leaves nothing behind when it fails.
Result<NewStore, PlaceRefusal> createStore(const std::filesystem::path& path, vault::NewKeys keys,
                                           const FileSystemProbe& probe = fileSystemOf);
// A store for practising, whose accounts sign in with the published password.
Result<NewStore, PlaceRefusal> createPracticeStore(const std::filesystem::path& path,
                                                   std::span<const std::string_view> accounts, Instant now,
                                                   const FileSystemProbe& probe = fileSystemOf);

} // namespace keywork::store
