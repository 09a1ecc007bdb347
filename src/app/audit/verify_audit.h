#pragma once

#include "app/audit/audit_report.h"
#include "app/entry/open_store.h"

namespace keywork::app {

// Reads the whole audit, computes it anew, and compares it with what store.keys vouches for. Leaves a row in it.
Outcome<AuditReport, NoRefusal> verifyAudit(Workspace& workspace, const OpenStore& store);

} // namespace keywork::app
