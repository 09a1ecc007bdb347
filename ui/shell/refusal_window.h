#pragma once

#include "ui/support/theme.h"

#include <functional>

namespace keywork::ui {

// Says why the program cannot open: on the standard error, and in a window where nobody would read that (started from
// a desktop's menu, the standard error goes nowhere). `told` is called when it has been said.
void tellRefusal(const Theme& theme, const QString& sentence, const std::function<void()>& told);

} // namespace keywork::ui
