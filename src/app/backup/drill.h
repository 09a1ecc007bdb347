#pragma once

#include "app/backup/backup_problem.h"
#include "app/entry/open_store.h"

namespace keywork::app {

struct DrillReport {
    std::int64_t tables = 0;
    std::int64_t rows = 0;
    std::uintmax_t bytes = 0;
    std::vector<std::string> different; // tables that are not, row for row, what they are in the store

    bool isSame() const { return different.empty(); }
};

// Makes a backup, restores it beside the store, compares every row of every table with the store as it was at that
// moment, and takes both away again. That it was done is noted. `workspace` is a writer.
Outcome<DrillReport, BackupRefusal> drillBackup(Workspace& workspace, const OpenStore& store);

} // namespace keywork::app
