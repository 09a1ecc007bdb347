#pragma once

#include "store/backup_fault.h"

#include <variant>

namespace keywork::app {

// What can be wrong with a backup as a file.
using store::BackupFault;

enum class BackupProblem {
    UnderWay, // another window is making one just now
    StoreDamaged, // what was copied does not verify: the backups before it are kept, and keyworkctl check tells more
    KeysNotRead
};
using BackupRefusal = std::variant<BackupProblem, BackupFault>;

} // namespace keywork::app
