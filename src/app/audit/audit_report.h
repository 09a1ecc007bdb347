#pragma once

#include "store/audit_fault.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace keywork::app {

using store::AuditFaultKind;
// The first row that does not fit.
using store::AuditFault;
// How the audit stands to the row that store.keys vouches for.
using AuditAnchorFit = store::AnchorFit;

// What can be told of the whole audit.
struct AuditReport {
    std::int64_t rows = 0;
    std::int64_t beforeChain = 0; // of these, written before rows were chained
    std::int64_t last = 0;        // sequence of the last row
    std::string hash;             // and its hash
    std::optional<AuditFault> fault;
    AuditAnchorFit anchor = AuditAnchorFit::None;
    std::int64_t anchored = 0;          // sequence of the row that is vouched for
    std::vector<std::int64_t> cutsSeen; // rows that tell of a sign-in that found it cut

    // Every row is as it was written, and none is missing that was vouched for.
    bool isWhole() const
    {
        return !fault && (anchor == AuditAnchorFit::None || anchor == AuditAnchorFit::Fits);
    }
};

} // namespace keywork::app
