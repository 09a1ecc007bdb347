#pragma once

#include "app/backup/back_up.h"

#include <QString>

namespace keywork::ui {

// Why there is no new backup, and what to do.
QString sentence(const app::Problem<app::BackupRefusal>& problem);
// "Backed up today at 18:05", "Backed up on 30-Nov-2026", "Not backed up since 27-Nov-2026", "Never backed up".
QString ageOf(const app::BackupState& state, const Clock& clock);

} // namespace keywork::ui
