#pragma once

#include "app/audit/anchor_audit.h"

namespace keywork::app {

// What a seal on paper says. It shows no one's record, so it may lie in any folder.
struct AuditSeal {
    std::string service;
    std::string store;     // the first eight digits of the store's own number
    std::int64_t sequence; // of the last row
    std::string hash;      // 64 hexadecimal digits
    LocalTime at;
    std::string by;
    bool whole; // false: sealed although it does not verify
};

enum class SealAs { Whole, DespiteFaults };

// Verifies the audit, leaves a row in it, and has store.keys vouch for that row; the slip is what a person vouches with.
// NotAsVouchedFor: it does not verify, and is only to be sealed in the knowledge of that.
// `workspace` is a writer.
Outcome<AuditSeal, AnchorRefusal> sealAudit(Workspace& workspace, const OpenStore& store, SealAs as);

// The slip as plain text for a printer, with lines for a name and a signature.
std::string sealSlip(const AuditSeal& seal);

} // namespace keywork::app
