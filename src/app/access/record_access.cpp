#include "app/access/record_access.h"

#include "store/break_glass_table.h"
#include "store/restriction_table.h"

namespace keywork::app {

domain::RecordAccess accessTo(Workspace& workspace, domain::ClientId client)
{
    domain::RecordAccess access;
    const store::RestrictionTable restrictions(workspace.store());
    access.isRestricted = restrictions.isRestricted(client);
    if (!access.isRestricted) return access;
    const auto me = workspace.user().id;
    access.worksWithClient = restrictions.worksWith(me, client, workspace.today());
    const auto opening = store::BreakGlassTable(workspace.store()).last(me, client);
    if (opening && opening->isOpenAt(workspace.clock().now())) access.openUntil = opening->until;
    return access;
}

} // namespace keywork::app
