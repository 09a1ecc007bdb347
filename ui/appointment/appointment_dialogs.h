#pragma once

#include "app/appointment/appointments.h"
#include "ui/shell/page_context.h"

#include <functional>

class QWidget;

namespace keywork::ui {

// Dialogs over the page that is in view; `done` is called when something was saved.
void bookAppointment(const PageContext& context, QWidget& over, domain::ClientId client,
                     std::function<void()> done = {});
void moveAppointment(const PageContext& context, QWidget& over, domain::ClientId client,
                     domain::AppointmentId appointment, std::function<void()> done = {});
// What became of it, and a note.
void recordOutcome(const PageContext& context, QWidget& over, domain::AppointmentId appointment,
                   std::function<void()> done = {});

} // namespace keywork::ui
