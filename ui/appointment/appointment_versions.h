#pragma once

#include "app/appointment/appointments.h"
#include "ui/shell/form_dialog.h"

namespace keywork::ui {

class Core;

// Somebody else saved the appointment meanwhile. Who, when and what they changed is said in the form, which goes on from
// theirs: `seen` becomes theirs. It is the form's own, and lives as long.
void tellWhatIsNew(FormDialog& dialog, Core& core, const app::Stale& stale, app::AppointmentForm& seen);

} // namespace keywork::ui
