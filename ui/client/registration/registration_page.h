#pragma once

#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

namespace keywork::ui {

// Somebody new. What was looked for and not found (`nameTyped`) begins the form; likely duplicates stand beside it.
Page* makeRegistrationPage(const PageContext& context, const QString& nameTyped);

} // namespace keywork::ui
