#include "app/audit/examine_audit.h"

#include "app/audit/hash_text.h"
#include "store/audit_search.h"
#include "store/transaction.h"

namespace keywork::app {

AuditReport examineAudit(store::Database& db, const store::AuditHead& anchor)
{
    const store::Snapshot view(db);
    const auto check = store::checkAudit(db, anchor);
    return {check.rows,       check.beforeChain, check.head.sequence, hashText(check.head.hash),
            check.firstFault, check.anchor,      anchor.sequence,     store::sequencesOf(db, auditCutAction)};
}

} // namespace keywork::app
