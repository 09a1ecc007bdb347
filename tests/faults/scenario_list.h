#pragma once

#include "faults/scenario.h"

namespace keywork::faults {

extern const Scenario signingASession;
extern const Scenario signingAReview;
extern const Scenario migrating;
extern const Scenario writingKeys;
extern const Scenario copyingTheStore;
extern const Scenario backingUp;

} // namespace keywork::faults
