#include "app/backup/backup_folder.h"

namespace keywork::app {

namespace fs = std::filesystem;

fs::path backupsOf(const fs::path& folder)
{
    return folder / "backups";
}

std::vector<LyingBackup> lyingBackups(const fs::path& folder, const vault::DataKey& key)
{
    std::vector<LyingBackup> lying;
    std::error_code unreadable;
    for (const auto& entry : fs::directory_iterator(backupsOf(folder), unreadable)) {
        if (entry.path().extension() != ".keyworkbackup") continue;
        const auto backup = store::BackupFile::open(entry.path());
        if (backup && backup->isSealedBy(key)) lying.push_back({entry.path(), backup->manifest()});
    }
    return lying;
}

} // namespace keywork::app
