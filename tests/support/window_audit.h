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

} // namespace keywork::test
