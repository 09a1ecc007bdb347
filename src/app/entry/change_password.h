#pragma once

#include "app/entry/key_problem.h"
#include "app/entry/open_store.h"
#include "domain/staff/new_password.h"

#include <variant>

namespace keywork::app {

using ChangePasswordRefusal = std::variant<SignInRefusal, domain::PasswordRefusal, KeyProblem>;

// One's own password, known by the one before; also the one that was given for the first sign-in. Needs no open store
// and leaves none open. A practice store's passwords stay as they are published: StoreRefused.
Result<Done, ChangePasswordRefusal> changePassword(const std::filesystem::path& folder,
                                                   const Credentials& before, const std::string& wanted,
                                                   const policy::Policy& policy);

} // namespace keywork::app
