#include "app/client/leave_record.h"

#include "app/client/viewed.h"
#include "app/perform.h"
#include "store/clinical_write_table.h"
#include "store/looked_mark_table.h"
#include "store/stamp.h"

namespace keywork::app {

Reading<domain::WriteSequence> openRecord(Workspace& workspace, domain::ClientId client)
{
    workspace.viewed().leave(client); // every opening is a view of its own
    return readRecord(workspace, client, [&]() -> Reading<domain::WriteSequence> {
        return store::ClinicalWriteTable(workspace.store()).newest();
    });
}

Outcome<Done, NoRefusal> leaveRecord(Workspace& workspace, domain::ClientId client,
                                     domain::WriteSequence upTo)
{
    workspace.viewed().leave(client);
    return performUnaudited<Done, NoRefusal>(
        workspace, Action::ReadClient, [&](Change& change) -> Outcome<Done, NoRefusal> {
            if (!change.isAllowed()) return trouble<NoRefusal>(Trouble::NotAllowed);
            store::LookedMarkTable(workspace.store()).move(change.me(), client, {upTo, change.now()});
            return Done{};
        });
}

} // namespace keywork::app
