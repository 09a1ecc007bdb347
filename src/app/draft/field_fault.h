#pragma once

#include "base/date_entry.h"

namespace keywork::app {

// Why a typed field is no value yet.
enum class FieldFault { Missing, NotUnderstood, NoSuchDay, OutOfRange, TooLong };

FieldFault faultOf(DateEntryError error);

} // namespace keywork::app
