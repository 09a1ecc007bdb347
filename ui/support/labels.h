#pragma once

#include "ui/support/theme.h"

class QFrame;
class QLabel;

namespace keywork::ui {

// What a text is written in. Text2 is for what stands beside the fact: counts, dates, captions.
enum class Ink { Text, Text2, Accent };

void setInk(QWidget& widget, Ink ink);

struct TextLook {
    TextRole role = TextRole::Body;
    QFont::Weight weight = QFont::Normal;
    Ink ink = Ink::Text;
};

enum class Wrapping { OneLine, Wraps };

// A plain text, never read as HTML: what people typed may look like it.
QLabel* makeLabel(const Theme& theme, const QString& text, TextLook look = {},
                  Wrapping wrapping = Wrapping::OneLine, QWidget* parent = nullptr);

// One pixel of `line`.
QFrame* makeHairline(Qt::Orientation orientation = Qt::Horizontal, QWidget* parent = nullptr);

// Fills a widget with a colour of the palette: Window, Base (page) or AlternateBase (inset).
enum class Ground { Window, Page, Inset };
void setGround(QWidget& widget, Ground ground);

} // namespace keywork::ui
