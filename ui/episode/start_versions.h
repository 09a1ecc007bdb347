#pragma once

#include "domain/episode/start_snapshot.h"
#include "ui/shell/two_versions.h"

namespace keywork::ui {

// The answers of a start snapshot, as two people may have saved them differently: what belongs together, as the consent
// and its day do, is one of them.
std::vector<VersionedField<domain::StartSnapshot>> startVersionFields();

} // namespace keywork::ui
