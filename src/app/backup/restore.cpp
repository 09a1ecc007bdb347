#include "app/backup/restore.h"

#include "app/audit/examine_audit.h"
#include "app/backup/backup_folder.h"
#include "app/backup/swap_in.h"
#include "app/entry/open_refusal.h"
#include "app/entry/unlock_store.h"
#include "app/entry/vouch.h"
#include "app/perform.h"
#include "base/unfinished_folder.h"
#include "domain/staff/account.h"
#include "store/audit_table.h"
#include "store/backup_file.h"
#include "store/staff_table.h"
#include "store/store_check.h"
#include "vault/key_file_disk.h"

namespace keywork::app {

namespace fs = std::filesystem;

namespace {

template <class T>
using Step = Result<T, RestoreRefusal>;

tl::unexpected<RestoreRefusal> because(RestoreRefusal why)
{
    return refuse(std::move(why));
}

// The data key, by a password or sheet as it was when the backup was made.
Step<vault::DataKey> unlocked(const vault::KeyFile& keys, const RestoreBy& by)
{
    if (const auto* typed = std::get_if<std::string>(&by)) {
        const auto sheet = vault::RecoveryKey::parse(*typed);
        if (!sheet) return because(sheet.error());
        auto opened = keys.unlock(vault::SlotKind::Recovery, sheet->password());
        if (!opened) return because(RestoreProblem::SheetOpensNothing);
        return std::move(opened->dataKey);
    }
    const auto& as = std::get<Credentials>(by);
    const auto account = domain::accountFrom(as.account);
    const auto password = vault::Password::parse(as.password);
    if (!account || !password) return because(SignInRefusal(SignInRefusal::NameOrPasswordWrong));
    auto key = keys.unlock(vault::slotOfAccount(keys.storeId(), *account), *password);
    if (!key) return because(SignInRefusal(SignInRefusal::NameOrPasswordWrong));
    return std::move(*key);
}

// The keys that go into the restored store: those that stand there when they are newer, and of the same data key.
Step<vault::KeyFile> keysFor(const store::BackupFile& backup, const fs::path& folder,
                             const vault::DataKey& key)
{
    std::error_code unreadable;
    if (!fs::exists(fs::symlink_status(folder, unreadable))) return backup.keys();
    if (!fs::is_directory(folder, unreadable)) return because(RestoreProblem::NoStoreThere);
    const auto there = vault::readKeyFile(store::keysOf(folder));
    if (!there) {
        // A store whose keys are lost is what backups are for; any other folder is not.
        if (!fs::exists(store::databaseOf(folder), unreadable)) return because(RestoreProblem::NoStoreThere);
        return backup.keys();
    }
    if (there->storeId() != backup.keys().storeId()) return because(RestoreProblem::OtherStore);
    const bool newer = there->generation() > backup.keys().generation();
    return newer && there->isSealedBy(key) ? *there : backup.keys();
}

Step<Done> unpack(const store::BackupFile& backup, const vault::KeyFile& keys, const fs::path& beside)
{
    std::error_code failed;
    if (!fs::create_directory(beside, failed)) return because(RestoreProblem::NotWritten);
    fs::permissions(beside, fs::perms::owner_all, failed);
    if (!fs::create_directory(backupsOf(beside), failed)) return because(RestoreProblem::NotWritten);
    if (const auto whole = backup.extractDatabase(store::databaseOf(beside)); !whole)
        return because(whole.error());
    const auto lock = vault::StoreLock::take(store::lockOf(beside));
    if (!lock || !vault::writeNewKeyFile(*lock, store::keysOf(beside), keys))
        return because(RestoreProblem::NotWritten);
    return Done{};
}

// Opened the way it will be every day, and proved as far as the backup was when it was made: what was wrong with a record
// or with the audit then must not keep everything else from being restored.
Step<UnlockedStore> opened(const fs::path& beside, vault::DataKey key)
{
    auto folder = store::StoreFolder::find(beside);
    if (!folder) return because(toOpenRefusal(folder.error()));
    auto store = openWith(std::move(*folder), std::move(key));
    if (!store) return because(store.error());
    if (!store::checkStore(store->writer).empty()) return because(RestoreProblem::NotWhole);
    return std::move(*store);
}

Step<std::optional<domain::StaffId>> whoRestores(UnlockedStore& store, const RestoreBy& by)
{
    const auto* as = std::get_if<Credentials>(&by);
    if (!as) return std::nullopt;
    const auto staff = store::StaffTable(store.writer).findByAccount(*domain::accountFrom(as->account));
    if (!staff || staff->activeTo || !isAllowed(staff->roles, Action::Restore, {}))
        return because(RestoreProblem::NotAnAdministrator);
    return std::optional(staff->id);
}

// The first row of the restored store's new life, vouched for at once: rows after the backup are gone for good.
Step<Done> note(UnlockedStore& store, std::optional<domain::StaffId> who,
                const vault::BackupManifest& manifest, Instant now)
{
    {
        store::Transaction transaction(store.writer);
        store::AuditTable(store.writer)
            .append({now,
                     who,
                     {},
                     std::string(domain::code(Action::Restore)),
                     "store",
                     std::nullopt,
                     std::nullopt,
                     "backup of " + toIsoInstant(manifest.madeAt) + ", up to row " +
                         std::to_string(manifest.audit.sequence)});
        store::StoreInfoTable(store.writer).setKeysGeneration(store.folder.keys().generation());
        transaction.commit();
    }
    if (!vouch(store.folder.path(), store.key, store.writer, Overrule::Yes))
        return because(RestoreProblem::NotWritten);
    return Done{};
}

// What was unpacked is a sound store that this person may restore; it is closed again. Gives whether its audit verifies.
Step<bool> prove(const fs::path& beside, vault::DataKey key, const RestoreBy& by,
                 const vault::BackupManifest& manifest, Instant now)
{
    auto store = opened(beside, std::move(key));
    if (!store) return because(store.error());
    const auto who = whoRestores(*store, by);
    if (!who) return because(who.error());
    const store::AuditHead head{static_cast<std::int64_t>(manifest.audit.sequence), manifest.audit.head};
    const bool isAuditWhole = examineAudit(store->writer, head).isWhole();
    if (const auto noted = note(*store, *who, manifest, now); !noted) return because(noted.error());
    return isAuditWhole;
}

} // namespace

Step<Restored> restoreBackup(const fs::path& file, const fs::path& folder, const RestoreBy& by,
                             const policy::Policy& policy)
try {
    const auto backup = store::BackupFile::open(file);
    if (!backup) return because(backup.error());
    auto key = unlocked(backup->keys(), by);
    if (!key) return because(key.error());
    if (!backup->isSealedBy(*key)) return because(BackupFault::Damaged);
    const auto keys = keysFor(*backup, folder, *key);
    if (!keys) return because(keys.error());

    const ServiceClock clock(policy.zone);
    const auto beside = nameBefore(folder, clock.localNow());
    UnfinishedFolder unfinished(beside);
    if (const auto unpacked = unpack(*backup, *keys, beside); !unpacked) return because(unpacked.error());
    const auto proved = prove(beside, std::move(*key), by, backup->manifest(), clock.now());
    if (!proved) return because(proved.error());
    const auto before = swapIn(unfinished, beside, folder);
    if (!before) return because(before.error());
    return Restored{backup->manifest().madeAt, static_cast<std::int64_t>(backup->manifest().audit.sequence),
                    *proved, *before};
} catch (...) {
    currentTrouble(Action::Restore);
    return because(RestoreProblem::NotWhole);
}

} // namespace keywork::app
