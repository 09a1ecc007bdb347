#pragma once

#include "app/page/history.h"

namespace keywork::app {

// The fields in which two versions of a row differ, by column name; the row's own version is left out. Both are JSON
// objects as the history tables keep them.
std::vector<FieldChange> rowDifference(const std::string& before, const std::string& after);

} // namespace keywork::app
