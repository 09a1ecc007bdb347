#pragma once

#include "domain/codes.h"

#include <QStringList>

#include <algorithm>
#include <string>

// The values of an enumeration as the answers of a segmented control, in the order of its code table.
namespace keywork::ui {

template <class E>
QStringList answersOf(QString (*word)(E))
{
    QStringList answers;
    for (const auto& [value, code] : codeTable(E{})) answers << word(value);
    return answers;
}

// The code of the answer at that place; empty: none is chosen.
template <class E>
std::string codeAt(int place)
{
    const auto table = codeTable(E{});
    return place < 0 ? std::string() : std::string(table.at(static_cast<std::size_t>(place)).code);
}

// -1: none.
template <class E>
int placeOf(const std::string& code)
{
    const auto table = codeTable(E{});
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const auto& entry) { return entry.code == code; });
    return found == table.end() ? -1 : static_cast<int>(found - table.begin());
}

} // namespace keywork::ui
