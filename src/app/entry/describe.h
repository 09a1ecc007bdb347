#pragma once

#include "app/entry/open_store.h"

#include <string>

namespace keywork::app {

// What is wrong, where, and what to do, in plain English: for keyworkctl, and for a window that cannot open at all.
std::string describe(OpenRefusal refusal, const std::filesystem::path& folder);

} // namespace keywork::app
