#pragma once

#include "base/result.h"
#include "domain/staff/new_password.h"
#include "vault/password.h"

// For this layer only.
namespace keywork::app {

// A new password as the vault takes it, when it is one that may be taken. `about`: see domain::refusalOf.
Result<vault::Password, domain::PasswordRefusal> chosenPassword(const std::string& typed,
                                                                const std::vector<std::string>& about,
                                                                const domain::PasswordPolicy& policy);

} // namespace keywork::app
