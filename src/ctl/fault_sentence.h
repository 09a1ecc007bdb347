#pragma once

#include "app/entry/check_store.h"

namespace keywork::ctl {

// What is wrong and where, in one sentence; numbers of records, never what is in them.
std::string sentence(const app::StoreFault& fault);

} // namespace keywork::ctl
