#pragma once

#include "app/entry/open_store.h"

#include <string>
#include <vector>

namespace keywork::app {

enum class StoreFaultKind { Page, Structure, ForeignKey, SearchIndex };

struct StoreFault {
    StoreFaultKind kind;
    std::string where; // page, table or index, never a value of a row
};

// Everything that can be told to be wrong with a practice store without changing it; empty: it is whole.
Result<std::vector<StoreFault>, OpenRefusal> checkPracticeStore(const std::filesystem::path& folder);

} // namespace keywork::app
