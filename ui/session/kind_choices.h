#pragma once

#include "ui/support/choice_field.h"

namespace keywork::ui {

// Every kind of session, by its code, in the order of the domain.
std::vector<Choice> kindChoices();

} // namespace keywork::ui
