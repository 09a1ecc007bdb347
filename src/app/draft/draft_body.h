#pragma once

#include "app/draft/session_fields.h"

namespace keywork::app {

// Whether a draft's body is JSON of this version, in which every number is one that an id can have. What reads the
// fields relies on that: a fraction would be taken for the id below it, and what 1e300 is taken for is undefined.
Result<Done, FieldsError> checkBody(const std::string& body, int version);

} // namespace keywork::app
