#include "app/audit/anchor_audit.h"

#include "app/entry/open_parts.h"
#include "app/entry/vouch.h"
#include "app/perform.h"

namespace keywork::app {

Outcome<Done, AnchorRefusal> anchorAudit(Workspace& workspace, const OpenStore& store)
try {
    const auto vouched = vouch(store.folder(), store.parts().key, workspace.store());
    if (!vouched) return refused(vouched.error());
    return Done{};
} catch (...) {
    return trouble<AnchorRefusal>(currentTrouble(Action::SealAudit));
}

} // namespace keywork::app
