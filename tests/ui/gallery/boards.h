#pragma once

#include "ui/support/theme.h"

class QWidget;

// Pages with invented people, made only of ui/support: the boards of the design as far as its components go.
namespace keywork::gallery {

QWidget* makeLists(const ui::Theme& theme);      // as Today
QWidget* makeForm(const ui::Theme& theme);       // as Record a session
QWidget* makeComponents(const ui::Theme& theme); // everything else, once

} // namespace keywork::gallery
