#pragma once

#include "app/backup/backup_problem.h"
#include "app/entry/recover.h"

namespace keywork::app {

enum class RestoreProblem {
    NotWhole,           // it opens, and what it holds does not verify
    OtherStore,         // what stands there is another store than the one that was backed up
    NoStoreThere,       // something stands there that is no store
    InUse,              // somebody is signed in to the store that would be replaced
    SheetOpensNothing,  // the recovery sheet is of another store, or of another time
    NotAnAdministrator, // restoring is for an administrator, or with the recovery sheet
    NotWritten          // no permission, or the disk is full
};
using RestoreRefusal =
    std::variant<RestoreProblem, BackupFault, SignInRefusal, RecoveryKeyProblem, OpenRefusal>;

// With whose password, or with the recovery key as it was typed.
using RestoreBy = std::variant<Credentials, std::string>;

struct Restored {
    Instant madeAt;
    std::int64_t auditRows;
    bool isAuditWhole;            // false: restored all the same
    std::filesystem::path before; // where the store that was replaced stands now; empty: none was there
};

// Makes a store of a backup beside `folder`, proves that it is whole, and only then puts it there; a store that stands
// there is kept under another name, with its backups left in their place. Keys of that store that are newer than the
// backup's stay in use when they are of the same data key: who has left since stays out, and who has changed their
// password since keeps the new one.
Result<Restored, RestoreRefusal> restoreBackup(const std::filesystem::path& file,
                                               const std::filesystem::path& folder, const RestoreBy& by,
                                               const policy::Policy& policy);

} // namespace keywork::app
