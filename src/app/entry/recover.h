#pragma once

#include "app/entry/key_problem.h"
#include "app/entry/open_store.h"
#include "domain/staff/new_password.h"
#include "vault/recovery_key.h"

#include <variant>

namespace keywork::app {

// What is wrong with a recovery key as it was typed, and in which of its eight groups.
using RecoveryKeyProblem = vault::RecoveryKeyError;
enum class RecoverProblem { KeyOpensNothing, NotAnAdministrator };
using RecoverRefusal =
    std::variant<RecoveryKeyProblem, OpenRefusal, RecoverProblem, domain::PasswordRefusal, KeyProblem>;

// The key as it stands on a whole recovery sheet, or `text` itself where it is no sheet.
std::string recoveryKeyIn(const std::string& text);

// Gives an administrator who works here today a new password; everything else the administrator does then. It is noted
// in the audit, by nobody.
Result<Done, RecoverRefusal> recoverAdministrator(const std::filesystem::path& folder,
                                                  const std::string& recoveryKey, const Credentials& wanted,
                                                  const policy::Policy& policy);

} // namespace keywork::app
