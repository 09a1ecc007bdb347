#pragma once

#include "store/audit_fault.h"
#include "store/audit_table.h"

namespace keywork::store {

struct AuditCheck {
    std::int64_t rows = 0;
    std::int64_t beforeChain = 0; // of these, older than the chain; the first row after them binds them
    AuditHead head;               // the last row
    std::optional<AuditFault>
        firstFault; // none: every row is as it was written, in the order in which it was
    AnchorFit anchor = AnchorFit::None;

    bool isWhole() const { return !firstFault && (anchor == AnchorFit::Fits || anchor == AnchorFit::None); }
};

// Reads the whole audit and computes every hash anew. `anchor`: what was vouched for; sequence 0: nothing. It must be
// older than what the connection sees: read it first, then begin a Snapshot.
AuditCheck checkAudit(Database& db, const AuditHead& anchor);

// Looks at that one row only, which is enough to know of a tail that was cut since.
AnchorFit fitOf(Database& db, const AuditHead& anchor);

} // namespace keywork::store
