#pragma once

#include "app/entry/change_password.h"
#include "app/entry/make_service.h"
#include "app/entry/recover.h"
#include "app/staff/manage_staff.h"

#include <string>

// What is wrong, in one sentence each, for the commands that have to do with who gets in.
namespace keywork::ctl {

std::string describe(const app::SignInRefusal& refusal, const std::string& folder);
std::string describe(domain::AccountRefusal refusal);
std::string describe(domain::PasswordRefusal refusal, const domain::PasswordPolicy& policy);
std::string describe(app::StaffRefusal refusal);
std::string describe(app::ServiceRefusal refusal);
std::string describe(app::PlaceRefusal refusal, const std::string& folder);
std::string describe(app::KeyProblem problem);
std::string describe(const app::RecoveryKeyProblem& problem);
std::string describe(app::RecoverProblem problem);

} // namespace keywork::ctl
