#include "app/backup/back_up.h"

#include "app/backup/backup_folder.h"
#include "app/backup/pack.h"
#include "app/entry/open_parts.h"
#include "app/perform.h"
#include "store/audit_search.h"
#include "vault/store_lock.h"

#include <algorithm>

namespace keywork::app {

namespace fs = std::filesystem;

namespace {

using Backup = Outcome<BackupMade, BackupRefusal>;

// Written once the backup is there: the last row is when the last good one was made.
Outcome<Done, BackupRefusal> noteBackup(Workspace& workspace, Action action, std::string_view reason)
{
    return perform<Done, BackupRefusal>(workspace, action,
                                        [&](Change& change) -> Outcome<Done, BackupRefusal> {
                                            change.audit("store", 0, 1, reason);
                                            return Done{};
                                        });
}

Backup make(Workspace& workspace, const OpenStore& store, const fs::path& file, Action action,
            std::string_view reason)
{
    const auto made =
        pack(workspace.store(), store.folder(), store.parts().key, workspace.clock().now(), file);
    if (!made) return refused<BackupRefusal>(made.error());
    if (const auto noted = noteBackup(workspace, action, reason); !noted) return refuse(noted.error());
    return *made;
}

// "2026-12-01-1805.keyworkbackup", of a moment where the service is; with seconds when that minute has one.
fs::path nameFor(const fs::path& backups, Instant now, const Clock& clock)
{
    const auto local = clock.toLocal(now);
    auto time = local.time.text();
    std::erase(time, ':');
    const auto name = toIsoDate(local.day) + "-" + time;
    auto plain = backups / (name + ".keyworkbackup");
    if (!fs::exists(plain)) return plain;
    return backups / (name + "-" + std::to_string(now.time_since_epoch().count() % 60) + ".keyworkbackup");
}

void dropOutlived(const Workspace& workspace, const OpenStore& store)
{
    const auto lying = lyingBackups(store.folder(), store.parts().key);
    std::vector<domain::Generation> made;
    made.reserve(lying.size());
    for (const auto& each : lying)
        made.push_back({each.manifest.madeAt, workspace.clock().toLocal(each.manifest.madeAt).day});
    for (const auto& needless : domain::outlived(made, workspace.policy().backup)) {
        for (const auto& each : lying) {
            std::error_code ignored; // it is dropped the next time
            if (each.manifest.madeAt == needless.madeAt) fs::remove(each.file, ignored);
        }
    }
}

Backup makeHere(Workspace& workspace, const OpenStore& store, Action action, std::string_view reason)
{
    const auto backups = backupsOf(store.folder());
    std::error_code there;
    fs::create_directory(backups, there);
    // One window at a time: not the store's own lock, which others wait for to sign in.
    const auto lock = vault::StoreLock::take(backups / "lock", std::chrono::milliseconds(0));
    if (!lock) {
        if (lock.error() == vault::LockError::Taken) return refused(BackupRefusal(BackupProblem::UnderWay));
        return refused(BackupRefusal(BackupFault::NoPermission));
    }
    auto made =
        make(workspace, store, nameFor(backups, workspace.clock().now(), workspace.clock()), action, reason);
    if (made) dropOutlived(workspace, store);
    return made;
}

BackupState stateOf(Workspace& workspace, const OpenStore& store)
{
    if (store.isPractice()) return {std::nullopt, domain::BackupAge::Fresh};
    auto last = store::lastTimeOf(workspace.store(), domain::code(Action::BackUp),
                                  domain::code(Action::BackUpWhenDue));
    for (const auto& each : lyingBackups(store.folder(), store.parts().key))
        last = last ? std::max(*last, each.manifest.madeAt) : each.manifest.madeAt;
    return {last, domain::ageOf(last, workspace.clock().now(), workspace.policy().backup)};
}

} // namespace

Backup backUp(Workspace& workspace, const OpenStore& store, const fs::path& file)
try {
    if (!isAllowed(workspace.user().roles, Action::BackUp, {}))
        return trouble<BackupRefusal>(Trouble::NotAllowed);
    return make(workspace, store, file, Action::BackUp, {});
} catch (...) {
    return trouble<BackupRefusal>(currentTrouble(Action::BackUp));
}

Backup backUpHere(Workspace& workspace, const OpenStore& store)
try {
    if (!isAllowed(workspace.user().roles, Action::BackUp, {}))
        return trouble<BackupRefusal>(Trouble::NotAllowed);
    return makeHere(workspace, store, Action::BackUp, {});
} catch (...) {
    return trouble<BackupRefusal>(currentTrouble(Action::BackUp));
}

Outcome<std::optional<BackupMade>, BackupRefusal> backUpWhenDue(Workspace& workspace, const OpenStore& store)
try {
    if (stateOf(workspace, store).age == domain::BackupAge::Fresh) return std::nullopt;
    auto made = makeHere(workspace, store, Action::BackUpWhenDue, "when due");
    if (!made) return refuse(made.error());
    return std::optional(std::move(*made));
} catch (...) {
    return trouble<BackupRefusal>(currentTrouble(Action::BackUpWhenDue));
}

Reading<BackupState> backupState(Workspace& workspace, const OpenStore& store)
try {
    return stateOf(workspace, store);
} catch (...) {
    return refuse(currentTrouble(Action::BackUp));
}

} // namespace keywork::app
