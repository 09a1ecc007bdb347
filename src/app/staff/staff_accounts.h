#pragma once

#include "app/workspace.h"

#include <optional>
#include <string_view>

namespace keywork::app {

// Who signs in with this account; none: nobody here does.
std::optional<domain::Staff> staffWithAccount(Workspace& workspace, std::string_view account);

} // namespace keywork::app
