#include "app/audit/seal_audit.h"

#include "app/audit/examine_audit.h"
#include "app/audit/hash_text.h"
#include "app/entry/open_parts.h"
#include "app/entry/vouch.h"
#include "app/perform.h"
#include "store/store_info_table.h"

namespace keywork::app {

namespace {

using Sealed = Outcome<AuditSeal, AnchorRefusal>;

std::string storeNumber(const vault::StoreId& id)
{
    constexpr std::size_t digits = 8;
    std::array<std::uint8_t, 32> bytes{};
    std::copy(id.bytes.begin(), id.bytes.end(), bytes.begin());
    return hashText(bytes).substr(0, digits);
}

Outcome<Done, AnchorRefusal> noteSeal(Workspace& workspace, bool whole)
{
    return perform<Done, AnchorRefusal>(
        workspace, Action::SealAudit, [&](Change& change) -> Outcome<Done, AnchorRefusal> {
            change.audit("audit", store::AuditTable(workspace.store()).head().sequence, 1,
                         whole ? "" : "it did not verify");
            return Done{};
        });
}

} // namespace

Sealed sealAudit(Workspace& workspace, const OpenStore& store, SealAs as)
try {
    if (!isAllowed(workspace.user().roles, Action::SealAudit, {}))
        return trouble<AnchorRefusal>(Trouble::NotAllowed);
    const auto& parts = store.parts();
    const auto keys = keysNow(store.folder(), parts.key);
    if (!keys) return refused(AnchorRefusal::KeysNotWritten);
    const bool whole = examineAudit(workspace.store(), vouchedFor(*keys)).isWhole();
    if (!whole && as == SealAs::Whole) return refused(AnchorRefusal::NotAsVouchedFor);
    if (const auto noted = noteSeal(workspace, whole); !noted) return refuse(noted.error());
    const auto head =
        vouch(store.folder(), parts.key, workspace.store(), whole ? Overrule::No : Overrule::Yes);
    if (!head) return refused(head.error());
    const auto identity = store::StoreInfoTable(workspace.store()).find();
    return AuditSeal{identity ? identity->serviceName : std::string(),
                     storeNumber(keys->storeId()),
                     head->sequence,
                     hashText(head->hash),
                     workspace.clock().localNow(),
                     workspace.user().name,
                     whole};
} catch (...) {
    return trouble<AnchorRefusal>(currentTrouble(Action::SealAudit));
}

} // namespace keywork::app
