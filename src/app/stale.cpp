#include "app/stale.h"

#include "store/staff_table.h"

namespace keywork::app {

Stale staleRow(Workspace& workspace, store::Versioned table, std::int64_t id, RowVersion found)
{
    const auto last = store::HistoryReader(workspace.store()).lastChange(table, id);
    if (!last) return {found, {}, {}};
    return {last->version, store::StaffTable(workspace.store()).name(last->by), last->at};
}

} // namespace keywork::app
