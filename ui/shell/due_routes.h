#pragma once

#include "domain/due/due_item.h"

namespace keywork::ui {

class Navigator;

// To the one place where this due item is settled: its form, open (domain.md section 11).
void goSettle(Navigator& navigator, const domain::DueItem& item);

} // namespace keywork::ui
