#pragma once

#include <QStringList>

namespace keywork::ui {

// What is read aloud one after the other: a stop after each that has none of its own, and nothing for what is empty.
QString inSentences(const QStringList& parts);

} // namespace keywork::ui
