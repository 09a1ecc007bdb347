#include "app/backup/drill.h"

#include "app/backup/backup_folder.h"
#include "app/backup/pack.h"
#include "app/entry/open_parts.h"
#include "app/perform.h"
#include "base/unfinished_folder.h"
#include "store/table_digest.h"

namespace keywork::app {

namespace fs = std::filesystem;

namespace {

using Drilled = Outcome<DrillReport, BackupRefusal>;
using Tables = std::map<std::string, store::TableDigest>;

DrillReport compared(const Tables& live, const Tables& restored)
{
    DrillReport report;
    for (const auto& [name, digest] : live) {
        ++report.tables;
        report.rows += digest.rows;
        const auto found = restored.find(name);
        if (found == restored.end() || found->second != digest) report.different.push_back(name);
    }
    for (const auto& [name, digest] : restored) {
        if (!live.contains(name)) report.different.push_back(name);
    }
    return report;
}

// The backup as whoever restores it finds it: opened from its file, with its own keys' key.
Result<Tables, BackupRefusal> restoredFrom(const fs::path& file, const fs::path& place,
                                           const vault::DataKey& key)
{
    const auto backup = store::BackupFile::open(file);
    if (!backup) return refuse(BackupRefusal(backup.error()));
    if (!backup->isSealedBy(key)) return refuse(BackupRefusal(BackupFault::Damaged));
    const auto database = store::databaseOf(place);
    if (const auto whole = backup->extractDatabase(database); !whole)
        return refuse(BackupRefusal(whole.error()));
    auto db = store::Database::open(database, key.derive(vault::KeyPurpose::Database), store::Access::Writer);
    if (!db) return refuse(BackupRefusal(BackupProblem::StoreDamaged));
    return store::tableDigests(*db);
}

Drilled drillIn(const fs::path& place, Workspace& workspace, const OpenStore& store)
{
    const store::Snapshot view(workspace.store());
    const auto file = place / "drill.keyworkbackup";
    const auto made =
        pack(workspace.store(), store.folder(), store.parts().key, workspace.clock().now(), file);
    if (!made) return refused<BackupRefusal>(made.error());
    const auto restored = restoredFrom(file, place, store.parts().key);
    if (!restored) return refused<BackupRefusal>(restored.error());
    auto report = compared(store::tableDigests(workspace.store()), *restored);
    report.bytes = made->bytes;
    return report;
}

} // namespace

Drilled drillBackup(Workspace& workspace, const OpenStore& store)
try {
    if (!isAllowed(workspace.user().roles, Action::DrillBackup, {}))
        return trouble<BackupRefusal>(Trouble::NotAllowed);
    const auto place = backupsOf(store.folder()) / "drill";
    std::error_code failed;
    fs::create_directory(place.parent_path(), failed);
    fs::remove_all(place, failed); // left by a program that was killed
    if (!fs::create_directory(place, failed)) return refused(BackupRefusal(BackupFault::NoPermission));
    const UnfinishedFolder gone(place);
    auto report = drillIn(place, workspace, store);
    if (!report) return report;
    const auto noted = perform<Done, BackupRefusal>(
        workspace, Action::DrillBackup, [&](Change& change) -> Outcome<Done, BackupRefusal> {
            change.audit("store", 0, 1, report->isSame() ? "" : "it did not hold the same");
            return Done{};
        });
    if (!noted) return refuse(noted.error());
    return report;
} catch (...) {
    return trouble<BackupRefusal>(currentTrouble(Action::DrillBackup));
}

} // namespace keywork::app
