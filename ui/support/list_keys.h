#pragma once

#include <QString>

#include <vector>

namespace keywork::ui {

class RowList;

struct ListKey {
    QString keys; // "↑ ↓"
    QString does; // "the row above, the row below"

    friend bool operator==(const ListKey&, const ListKey&) = default;
};

// What the keys of a list do now, taken from its rows and from what the current one offers.
std::vector<ListKey> keysOf(const RowList& list);

} // namespace keywork::ui
