#include "store/store_folder.h"

#include "vault/key_file_disk.h"
#include "vault/store_lock.h"

#include <sys/stat.h>

#include <cerrno>

namespace keywork::store {

namespace fs = std::filesystem;

namespace {

// Takes the half-made folder away again unless it was finished.
class Scaffold {
public:
    explicit Scaffold(fs::path folder) : m_folder(std::move(folder)) {}
    Scaffold(const Scaffold&) = delete;
    Scaffold& operator=(const Scaffold&) = delete;
    ~Scaffold()
    {
        std::error_code ignored;
        if (!m_finished) fs::remove_all(m_folder, ignored);
    }
    void finish() { m_finished = true; }

private:
    fs::path m_folder;
    bool m_finished = false;
};

CreateRefusal toRefusal(OpenRefusal refusal)
{
    return refusal == OpenRefusal::NoPermission ? CreateRefusal::NoPermission : CreateRefusal::Failed;
}

Result<fs::path, CreateRefusal> placeFor(const fs::path& path, const FileSystemProbe& probe)
{
    std::error_code failed;
    const auto whole = fs::absolute(path, failed);
    const auto parent =
        fs::canonical((whole.has_filename() ? whole : whole.parent_path()).parent_path(), failed);
    if (failed) return refuse(CreateRefusal::ParentMissing);
    const auto folder = parent / (whole.has_filename() ? whole : whole.parent_path()).filename();
    if (fs::exists(fs::symlink_status(folder, failed))) return refuse(CreateRefusal::AlreadyThere);
    if (probe(parent) == FileSystemKind::Network) return refuse(CreateRefusal::NetworkFileSystem);
    if (isCloudSynced(folder)) return refuse(CreateRefusal::CloudSyncFolder);
    return folder;
}

} // namespace

Result<NewPracticeStore, CreateRefusal> createPracticeStore(const fs::path& path, std::size_t accounts,
                                                            Instant now, const FileSystemProbe& probe)
{
    const auto folder = placeFor(path, probe);
    if (!folder) return refuse(folder.error());
    auto keys = vault::createPracticeKeys(accounts, now);
    if (!keys) return refuse(CreateRefusal::NotEnoughMemory);

    if (::mkdir(folder->c_str(), 0700) != 0) {
        return refuse(errno == EEXIST ? CreateRefusal::AlreadyThere : CreateRefusal::NoPermission);
    }
    Scaffold scaffold(*folder);
    if (::mkdir((*folder / "backups").c_str(), 0700) != 0) return refuse(CreateRefusal::Failed);
    {
        const auto lock = vault::StoreLock::take(*folder / "store.lock");
        if (!lock || !vault::writeNewKeyFile(*lock, *folder / "store.keys", keys->file)) {
            return refuse(CreateRefusal::Failed);
        }
        const auto made =
            Database::create(*folder / "store.db", keys->dataKey.derive(vault::KeyPurpose::Database));
        if (!made) return refuse(toRefusal(made.error()));
    }
    // Opened the way it will be every day, which proves that it can be, and brings the schema in.
    auto found = StoreFolder::find(*folder, probe);
    if (!found) return refuse(toRefusal(found.error()));
    auto writer = found->openWriter(keys->dataKey);
    if (!writer) return refuse(toRefusal(writer.error()));
    scaffold.finish();
    return NewPracticeStore{std::move(*found), std::move(keys->dataKey), std::move(*writer)};
}

} // namespace keywork::store
