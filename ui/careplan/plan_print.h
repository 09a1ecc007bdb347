#pragma once

#include "app/careplan/print_plan.h"
#include "policy/policy.h"
#include "ui/support/printing.h"

namespace keywork::ui {

// A signed version for the client to keep, in plain words and large type; with what a review found before it, when it
// came of one. The file is named after nobody.
Printout planPrintout(const app::PrintedPlan& printed, const policy::CodeLists& lists);
QString planFileName(const app::PrintedPlan& printed);

} // namespace keywork::ui
