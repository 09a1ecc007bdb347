#pragma once

#include "domain/episode/intervention.h"
#include "ui/shell/two_versions.h"

namespace keywork::ui {

// The fields of an intervention, as two people may have saved them differently. What is given belongs to its kind.
std::vector<VersionedField<domain::Intervention>> interventionVersionFields();

} // namespace keywork::ui
