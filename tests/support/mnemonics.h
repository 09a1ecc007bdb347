#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace keywork::test {

// The letters of the rail, which lead to the same places from every page.
inline const QString lettersOfTheRail = QStringLiteral("TCRS");

// Alt and a letter that lead to more than one place of all that is visible in `window`, or to one that is `taken`
// outside it: "Alt+K: Kind, Keep all mine".
QStringList doubledMnemonics(QWidget& window, const QString& taken = {});

} // namespace keywork::test
