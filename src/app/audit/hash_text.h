#pragma once

#include <array>
#include <cstdint>
#include <string>

namespace keywork::app {

// 64 hexadecimal digits, as they are shown, printed and kept in the journal.
std::string hashText(const std::array<std::uint8_t, 32>& hash);

} // namespace keywork::app
