// tr() for what is no QObject: free functions and presenters. A text means the same wherever it stands (ADR 0008), so
// one context serves them all.
#pragma once

#include <QCoreApplication>
#include <QString>

namespace keywork::ui {

// TEXT in the language of the window; %n in it becomes N.
inline QString tr(const char* text, int n = -1)
{
    return QCoreApplication::translate("keywork::ui", text, nullptr, n);
}

} // namespace keywork::ui
