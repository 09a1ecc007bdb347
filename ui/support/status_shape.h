#pragma once

#include "ui/support/theme.h"

#include <QRectF>

class QPainter;

namespace keywork::ui {

enum class StatusKind { Stop, Due, Ok, Info, None, Hold };

Colour colourOf(StatusKind kind);

// The six shapes, painted by us so that they are the same on every page, in every palette and on paper, and can be
// told apart without colour. Their marks are holes: whatever lies under the shape shows through.
void paintStatusShape(QPainter& painter, const QRectF& square, StatusKind kind, const QColor& ink);

// The side of the square beside a word of body size, and the gap between them.
int statusShapeSide(const Theme& theme);
inline constexpr int statusShapeGap = 6;

} // namespace keywork::ui
