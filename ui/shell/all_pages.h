#pragma once

#include "ui/shell/places.h"

namespace keywork::ui {

// Every page there is besides Settings, which needs more than other pages. Beside composition.cpp the one file of the
// shell that knows pages by name.
Places allPages();

} // namespace keywork::ui
