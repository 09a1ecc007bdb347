#pragma once

#include <QColor>

namespace keywork::test {

// The contrast ratio of WCAG 2.2: 1 for the same colour, 21 for black on white.
double contrast(const QColor& one, const QColor& other);

} // namespace keywork::test
