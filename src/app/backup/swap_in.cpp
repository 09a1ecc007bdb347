#include "app/backup/swap_in.h"

#include "app/backup/backup_folder.h"
#include "base/disk_file.h"
#include "store/store_folder.h"
#include "vault/open_window.h"
#include "vault/store_lock.h"

#include <fcntl.h>

#include <cstdio>

namespace keywork::app {

namespace fs = std::filesystem;

namespace {

using Swapped = Result<fs::path, RestoreProblem>;

} // namespace

fs::path nameBefore(const fs::path& folder, const LocalTime& now)
{
    auto time = now.time.text();
    std::erase(time, ':');
    const auto name = folder.string() + ".before-restore-" + toIsoDate(now.day) + "-" + time;
    for (int i = 1;; ++i) {
        fs::path free = i == 1 ? name : name + "-" + std::to_string(i);
        if (!fs::exists(fs::symlink_status(free))) return free;
    }
}

Swapped swapIn(UnfinishedFolder& unfinished, const fs::path& beside, const fs::path& folder)
{
    std::error_code failed;
    if (!fs::exists(folder, failed)) {
        if (!unfinished.finishAs(folder) || !syncFolderOf(folder)) return refuse(RestoreProblem::NotWritten);
        return fs::path();
    }
    const auto lock = vault::StoreLock::take(store::lockOf(folder));
    if (!lock || vault::isAnyWindowOpen(store::lockOf(folder))) return refuse(RestoreProblem::InUse);
    // Both names change hands in one call: at no moment is there no store, or half of one. From here on what is called
    // `beside` may be the store that was there, so nothing takes it away any more, whatever happens.
    unfinished.finish();
    if (::renameat2(AT_FDCWD, beside.c_str(), AT_FDCWD, folder.c_str(), RENAME_EXCHANGE) != 0) {
        const UnfinishedFolder gone(beside);
        return refuse(RestoreProblem::NotWritten);
    }
    // The backups belong to the place. Where that fails they are in the store before, which is kept.
    fs::remove(backupsOf(folder), failed);
    fs::rename(backupsOf(beside), backupsOf(folder), failed);
    syncFolderOf(folder);
    return beside;
}

} // namespace keywork::app
