#pragma once

#include <QString>

#include <ostream>

// What GoogleTest writes for Qt's text when an expectation fails; it looks for this where QString is declared.
inline void PrintTo(const QString& text, std::ostream* out)
{
    *out << text.toStdString();
}
