#include "store/store_folder.h"

#include "base/unfinished_folder.h"
#include "vault/key_file_disk.h"
#include "vault/store_lock.h"

#include <sys/stat.h>

#include <cerrno>

namespace keywork::store {

namespace fs = std::filesystem;

namespace {

PlaceRefusal toRefusal(OpenRefusal refusal)
{
    return refusal == OpenRefusal::NoPermission ? PlaceRefusal::NoPermission : PlaceRefusal::Failed;
}

Result<fs::path, PlaceRefusal> placeFor(const fs::path& path, const FileSystemProbe& probe)
{
    std::error_code failed;
    const auto whole = fs::absolute(path, failed);
    const auto parent =
        fs::canonical((whole.has_filename() ? whole : whole.parent_path()).parent_path(), failed);
    if (failed) return refuse(PlaceRefusal::ParentMissing);
    const auto folder = parent / (whole.has_filename() ? whole : whole.parent_path()).filename();
    if (fs::exists(fs::symlink_status(folder, failed))) return refuse(PlaceRefusal::AlreadyThere);
    if (probe(parent) == FileSystemKind::Network) return refuse(PlaceRefusal::NetworkFileSystem);
    if (isCloudSynced(folder)) return refuse(PlaceRefusal::CloudSyncFolder);
    return folder;
}

} // namespace

Result<NewStore, PlaceRefusal> createStore(const fs::path& path, vault::NewKeys keys,
                                           const FileSystemProbe& probe)
{
    const auto folder = placeFor(path, probe);
    if (!folder) return refuse(folder.error());
    if (::mkdir(folder->c_str(), 0700) != 0) {
        return refuse(errno == EEXIST ? PlaceRefusal::AlreadyThere : PlaceRefusal::NoPermission);
    }
    UnfinishedFolder unfinished(*folder);
    if (::mkdir((*folder / "backups").c_str(), 0700) != 0) return refuse(PlaceRefusal::Failed);
    {
        const auto lock = vault::StoreLock::take(lockOf(*folder));
        if (!lock || !vault::writeNewKeyFile(*lock, keysOf(*folder), keys.file)) {
            return refuse(PlaceRefusal::Failed);
        }
        const auto made =
            Database::create(databaseOf(*folder), keys.dataKey.derive(vault::KeyPurpose::Database));
        if (!made) return refuse(toRefusal(made.error()));
    }
    // Opened the way it will be every day, which proves that it can be, and brings the schema in.
    auto found = StoreFolder::find(*folder, probe);
    if (!found) return refuse(toRefusal(found.error()));
    auto writer = found->openWriter(keys.dataKey);
    if (!writer) return refuse(toRefusal(writer.error()));
    unfinished.finish();
    return NewStore{std::move(*found), std::move(keys.dataKey), std::move(*writer)};
}

Result<NewStore, PlaceRefusal> createPracticeStore(const fs::path& path,
                                                   std::span<const std::string_view> accounts, Instant now,
                                                   const FileSystemProbe& probe)
{
    // The place first: a refusal need not wait for the keys to be made.
    if (const auto folder = placeFor(path, probe); !folder) return refuse(folder.error());
    auto keys = vault::createPracticeKeys(accounts, now);
    if (!keys) return refuse(PlaceRefusal::NotEnoughMemory);
    return createStore(path, std::move(*keys), probe);
}

} // namespace keywork::store
