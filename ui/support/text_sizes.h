// The sizes of text that Settings offers and Ctrl with + and - goes through, in per cent of the design's.
#pragma once

#include <array>

namespace keywork::ui {

inline constexpr std::array textPercents{90, 100, 110, 125, 150, 175, 200};

} // namespace keywork::ui
