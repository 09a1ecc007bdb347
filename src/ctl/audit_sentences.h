#pragma once

#include "app/audit/audit_report.h"
#include "app/audit/seal_audit.h"

#include <string>
#include <vector>

// What `audit` says, one sentence each.
namespace keywork::ctl {

// What is wrong with it; none: nothing.
std::vector<std::string> faultsOf(const app::AuditReport& report);
// What there is to know besides.
std::vector<std::string> remarksOn(const app::AuditReport& report);

std::string describe(app::AnchorRefusal refusal);

} // namespace keywork::ctl
