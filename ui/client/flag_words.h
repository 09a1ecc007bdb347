#pragma once

#include "app/page/banner.h"
#include "policy/policy.h"
#include "ui/support/chip.h"

namespace keywork::ui {

// A flag of the banner as shape, word and date, with its author in the tip.
ChipText chipOf(const app::ShownFlag& shown, const policy::Policy& policy);

} // namespace keywork::ui
