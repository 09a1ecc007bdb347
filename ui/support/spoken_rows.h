#pragma once

namespace keywork::ui {

// From this call on, a row of a house list can be acted on by assistance, as Enter acts on it, and its menu opened. Qt
// lets a row be selected and no more, so whoever uses no keys and no pointer came nowhere.
void letRowsBePressed();

} // namespace keywork::ui
