#include "app/backup/pack.h"

#include "app/entry/vouch.h"
#include "base/unfinished_folder.h"
#include "store/backup_file.h"
#include "store/database_copy.h"
#include "store/migrations.h"
#include "store/store_check.h"

namespace keywork::app {

namespace fs = std::filesystem;

namespace {

using Packed = Result<BackupMade, BackupRefusal>;

BackupRefusal toRefusal(store::OpenRefusal refusal)
{
    switch (refusal) {
    case store::OpenRefusal::NoRoom: return BackupFault::DiskFailed;
    case store::OpenRefusal::NoPermission:
    case store::OpenRefusal::Busy: return BackupFault::NoPermission;
    default: return BackupProblem::StoreDamaged;
    }
}

// What the copy says of itself.
struct Examined {
    int schema;
    store::AuditCheck audit;
};

Result<Examined, BackupRefusal> examine(const fs::path& copy, const vault::DataKey& key,
                                        const store::AuditHead& anchor)
{
    auto db = store::Database::open(copy, key.derive(vault::KeyPurpose::Database), store::Access::Writer);
    if (!db) return refuse(toRefusal(db.error()));
    db->chainAudit(vault::AuditChain(key.derive(vault::KeyPurpose::AuditChain)));
    if (!store::checkStore(*db).empty()) return refuse(BackupRefusal(BackupProblem::StoreDamaged));
    return Examined{store::schemaVersion(*db), store::checkAudit(*db, anchor)};
}

} // namespace

Packed pack(store::Database& from, const fs::path& folder, const vault::DataKey& key, Instant now,
            const fs::path& file)
{
    // The anchor before the copy: what it vouches for is in the copy then.
    const auto keys = keysNow(folder, key);
    if (!keys) return refuse(BackupRefusal(BackupProblem::KeysNotRead));
    const fs::path working = file.string() + ".copy";
    std::error_code failed;
    fs::remove_all(working, failed); // left by a program that was killed
    if (!fs::create_directory(working, failed)) return refuse(BackupRefusal(BackupFault::NoPermission));
    const UnfinishedFolder gone(working);
    fs::permissions(working, fs::perms::owner_all, failed);

    const auto copy = store::databaseOf(working);
    const auto copied = store::copyDatabase(from, key.derive(vault::KeyPurpose::Database), copy);
    if (!copied) return refuse(toRefusal(copied.error()));
    const auto examined = examine(copy, key, vouchedFor(*keys));
    if (!examined) return refuse(examined.error());
    vault::BackupManifest manifest;
    manifest.storeId = keys->storeId();
    manifest.madeAt = now;
    manifest.schema = examined->schema;
    manifest.keysGeneration = keys->generation();
    manifest.audit = {static_cast<std::uint64_t>(examined->audit.head.sequence), examined->audit.head.hash};
    const auto written = store::writeBackupFile(file, manifest, *keys, copy, key);
    if (!written) return refuse(BackupRefusal(written.error()));
    return BackupMade{file, fs::file_size(file, failed), examined->audit.rows, examined->audit.isWhole()};
}

} // namespace keywork::app
