#pragma once

#include "app/outcome.h"
#include "app/page/today.h"
#include "app/workspace.h"

namespace keywork::app {

// One value of a row as it is stored; the window finds the words for it.
struct StoredValue {
    std::string field; // column name
    std::string value;
    friend bool operator==(const StoredValue&, const StoredValue&) = default;
};
// A list (of addresses, of substances) has several items, each of several values; any other field has one of one, or
// none when nothing is recorded.
using StoredItem = std::vector<StoredValue>;

// One field of a row before and after a change.
struct FieldChange {
    std::string field; // column name
    std::vector<StoredItem> before;
    std::vector<StoredItem> after;
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
