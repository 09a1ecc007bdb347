#pragma once

#include "app/backup/backup_problem.h"
#include "app/entry/open_store.h"
#include "domain/backup/generations.h"

namespace keywork::app {

struct BackupMade {
    std::filesystem::path file;
    std::uintmax_t bytes;
    std::int64_t auditRows;
    bool isAuditWhole; // false: made all the same, since the records are sound
};

// A whole, encrypted copy of the store in one file, which was checked before it got its name: every page, every
// reference, the search indexes and the audit. It opens with the passwords and sheets that open the store now.
// `workspace` is a writer; others go on working meanwhile.
Outcome<BackupMade, BackupRefusal> backUp(Workspace& workspace, const OpenStore& store,
                                          const std::filesystem::path& file);
// The same in the store's own folder of backups, under a name that tells the moment; those that no day, week or month
// needs any more (policy backup.json) go once it is there.
Outcome<BackupMade, BackupRefusal> backUpHere(Workspace& workspace, const OpenStore& store);
// At the start and end of a visit, whoever's it is: nothing when the last one is fresh, or for a practice store, where
// nothing is lost.
Outcome<std::optional<BackupMade>, BackupRefusal> backUpWhenDue(Workspace& workspace, const OpenStore& store);

struct BackupState {
    std::optional<Instant> last; // the last good one, here or elsewhere; not looked for in a practice store
    domain::BackupAge age;
};

Reading<BackupState> backupState(Workspace& workspace, const OpenStore& store);

} // namespace keywork::app
