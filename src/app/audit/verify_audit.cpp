#include "app/audit/verify_audit.h"

#include "app/audit/examine_audit.h"
#include "app/entry/open_parts.h"
#include "app/entry/vouch.h"
#include "app/perform.h"

namespace keywork::app {

Outcome<AuditReport, NoRefusal> verifyAudit(Workspace& workspace, const OpenStore& store)
try {
    const auto noted = perform<Done, NoRefusal>(
        workspace, Action::VerifyAudit, [&](Change& change) -> Outcome<Done, NoRefusal> {
            if (!change.isAllowed()) return trouble<NoRefusal>(Trouble::NotAllowed);
            change.audit("audit", store::AuditTable(workspace.store()).head().sequence);
            return Done{};
        });
    if (!noted) return refuse(noted.error());
    const auto keys = keysNow(store.folder(), store.parts().key);
    if (!keys) return trouble<NoRefusal>(Trouble::StoreFailed);
    return examineAudit(workspace.store(), vouchedFor(*keys));
} catch (...) {
    return trouble<NoRefusal>(currentTrouble(Action::VerifyAudit));
}

} // namespace keywork::app
