#pragma once

#include "domain/ids.h"
#include "ui/shell/page_context.h"

#include <functional>

class QWidget;

namespace keywork::ui {

// An attempt to reach somebody after a missed appointment: route, outcome, when, note.
void recordAttempt(const PageContext& context, QWidget& over, domain::AppointmentId missed,
                   const std::function<void()>& done = {});
// What is done when no attempt reached the person; ends the chain.
void decideChain(const PageContext& context, QWidget& over, domain::AppointmentId missed,
                 const std::function<void()>& done = {});

} // namespace keywork::ui
