#pragma once

#include <string_view>

namespace keywork::fuzz {

// What each target defines: hands one input to the code and holds what comes back to what it promises. An exception
// that gets out is a finding as well.
void tryInput(std::string_view input);

// Ends the program with the sentence of what no longer holds, which is how libFuzzer learns of it.
void require(bool holds, const char* sentence);

} // namespace keywork::fuzz
