#pragma once

#include <cstdint>

namespace keywork::store {

enum class AuditFaultKind {
    Altered,    // the row is not what was written, or another stood before it
    Number,     // its number does not follow on the one before: rows are missing, or were put in
    Unchained,  // it has lost its hash
    Unreadable, // there is something in it that no program wrote
};

struct AuditFault {
    AuditFaultKind kind;
    std::int64_t sequence;

    friend bool operator==(const AuditFault&, const AuditFault&) = default;
};

// How the audit stands to a row that was vouched for from outside the store.
enum class AnchorFit {
    None,  // nothing has been vouched for yet
    Fits,  // that row is there as it was, and so is every one before it
    Cut,   // the audit ends before it
    Other, // another row stands in its place
};

} // namespace keywork::store
