#pragma once

#include "support/qt_printing.h"

#include <QStringList>

class QWidget;

namespace keywork::test {

// What is wrong with a shown window and everything visible in it, one sentence a fault, none when it is in order:
// each widget that takes the focus has an accessible name without mnemonic or colon and is at least 24 pixels each
// way, and no label, button, field or tab has less room than its words need.
QStringList faultsOf(QWidget& window);

// The parts of it.
QStringList namelessWidgets(QWidget& window);
QStringList smallTargets(QWidget& window);
QStringList clippedTexts(QWidget& window);

// Text with less contrast to its ground than 4.5 to 1, and buttons without text less than 3 to 1, measured on what is
// drawn: the commonest colour of its place is the ground, the one furthest from it the ink. Needs letters whose
// strokes are wider than a pixel: 150 % text or larger.
QStringList faintTexts(QWidget& window);

} // namespace keywork::test
