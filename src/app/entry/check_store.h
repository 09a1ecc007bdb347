#pragma once

#include "app/entry/open_store.h"
#include "domain/record_rule.h"

#include <cstdint>
#include <string>
#include <vector>

namespace keywork::app {

enum class StoreFaultKind {
    Page,
    Structure,
    Schema,
    ForeignKey,
    SearchIndex,
    Unread, // a table too damaged to be checked
    Record, // a record that breaks a rule of the domain
    Audit, // a row of it is not as it was written, or rows are missing: `where` is the first that does not fit
    AuditCut // it is not what store.keys vouches for: `where` is the row that was vouched for
};

struct BrokenRule {
    domain::RecordRule rule;
    std::int64_t record; // its number in the table
};

struct StoreFault {
    StoreFaultKind kind;
    std::string where;                // page, table, index or row of the audit, never a value of a row
    std::optional<BrokenRule> broken; // when a record is at fault
};

// Everything that can be told to be wrong with a store without changing it; empty: it is whole. `as` is somebody who can
// open it, also when it is too damaged to tell who they are; a practice store needs nobody.
Result<std::vector<StoreFault>, SignInRefusal> checkStore(
    const std::filesystem::path& folder, const std::optional<Credentials>& as = std::nullopt);

} // namespace keywork::app
