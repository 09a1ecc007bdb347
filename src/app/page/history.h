#pragma once

#include "app/outcome.h"
#include "app/page/today.h"
#include "app/workspace.h"

namespace keywork::app {

// One field of a row before and after a change.
struct FieldChange {
    std::string field; // column name, worded by the window
    std::string before;
    std::string after;
};

struct HistoryRow {
    domain::ClinicalWrite write;
    std::string by;
    std::vector<FieldChange>
        changes; // for changes of details, episode, appointment …; empty for what was only added
};

// Who changed what when, newest first, page by page.
struct History {
    std::vector<HistoryRow> rows;
    bool more = false;
};
Reading<History> history(Workspace& workspace, domain::ClientId client,
                         std::optional<domain::WriteSequence> before, int limit);

} // namespace keywork::app
