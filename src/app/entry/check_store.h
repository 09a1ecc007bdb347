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
    Record  // a record that breaks a rule of the domain
};

struct BrokenRule {
    domain::RecordRule rule;
    std::int64_t record; // its number in the table
};

struct StoreFault {
    StoreFaultKind kind;
    std::string where;                // page, table or index, never a value of a row
    std::optional<BrokenRule> broken; // when a record is at fault
};

// Everything that can be told to be wrong with a practice store without changing it; empty: it is whole.
Result<std::vector<StoreFault>, OpenRefusal> checkPracticeStore(const std::filesystem::path& folder);

} // namespace keywork::app
