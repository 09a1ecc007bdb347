#pragma once

namespace keywork::store {

// Why a backup was not written or read.
enum class BackupFault {
    NotThere,
    NoPermission,
    NotABackup,
    NewerVersion, // made by a newer Keywork
    Damaged,      // cut, altered, or put together from two
    DiskFailed    // full, or it cannot be read or written
};

} // namespace keywork::store
