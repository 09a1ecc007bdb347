#pragma once

#include <string>

namespace keywork::vault {

// Sixteen random letters and digits in groups of four ("7KQM-2WXD-…"), to be handed over on paper and used once. None
// of them is mistaken for another.
std::string firstPassword();

} // namespace keywork::vault
