#pragma once

#include "app/entry/change_password.h"

#include <QString>

namespace keywork::ui {

// What stands under the field: why a password is not taken, or the door stays shut, and what to do.
QString sentence(domain::PasswordRefusal refusal, const domain::PasswordPolicy& policy);
QString sentence(const app::SignInRefusal& refusal, bool isPractice);
QString sentence(app::KeyProblem problem);
QString sentence(const app::ChangePasswordRefusal& refusal, const domain::PasswordPolicy& policy);

// What makes a password, for somebody who is about to choose one.
QString passwordHint(const domain::PasswordPolicy& policy);

} // namespace keywork::ui
