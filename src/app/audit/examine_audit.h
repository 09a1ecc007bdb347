#pragma once

#include "app/audit/audit_report.h"
#include "store/audit_check.h"

// For this layer only.
namespace keywork::app {

// The whole audit against this anchor, which has to be older than what the connection sees: read it before.
AuditReport examineAudit(store::Database& db, const store::AuditHead& anchor);

// The row of the audit that says a sign-in found it cut.
inline constexpr auto auditCutAction = "auditCut";

} // namespace keywork::app
