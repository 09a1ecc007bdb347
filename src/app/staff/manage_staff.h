#pragma once

#include "app/entry/key_problem.h"
#include "app/entry/open_store.h"
#include "app/outcome.h"
#include "domain/staff/account.h"
#include "domain/staff/new_password.h"

#include <variant>

// Who works here and can sign in: for an administrator. The store itself is passed beside the workspace, since it holds
// the key without which nobody can be let in.
namespace keywork::app {

enum class StaffRefusal {
    NameMissing,
    NoRole,
    AccountTaken, // also by somebody who has left: an account is one person's for ever
    LastAdministrator,
    Oneself,     // nobody removes themself or resets their own password
    HasLeft,     // for those who have left there is no password
    PracticeOnly // a practice store has its four published accounts, and no others
};
using ManageRefusal = std::variant<StaffRefusal, domain::AccountRefusal, domain::PasswordRefusal, KeyProblem>;

struct NewStaff {
    std::string account; // as typed
    std::string name;
    std::vector<domain::Role> roles;
    std::string firstPassword; // to be changed at the first sign-in
};

// Sixteen random letters and digits in groups of four, to be handed over and used once.
std::string firstPassword();

Outcome<domain::StaffId, ManageRefusal> addStaff(Workspace& workspace, const OpenStore& store,
                                                 const NewStaff& wanted);
// `first`: to be changed at the next sign-in.
Outcome<Done, ManageRefusal> resetPassword(Workspace& workspace, const OpenStore& store,
                                           domain::StaffId staff, const std::string& first);
// Their last day is today and their way in is gone at once. Backups made before still open with their old password, and
// somebody who copied the store's key still has it: so the store's key should be changed afterwards (rekey).
Outcome<Done, ManageRefusal> endStaff(Workspace& workspace, const OpenStore& store, domain::StaffId staff,
                                      RowVersion seen);
Outcome<Done, ManageRefusal> changeStaff(Workspace& workspace, domain::StaffId staff, RowVersion seen,
                                         const std::string& name, std::vector<domain::Role> roles);

enum class WayIn { Open, MustChange, None };

struct StaffRow {
    domain::Staff staff;
    WayIn wayIn;
};

// Everybody, also those who have left, by name.
Reading<std::vector<StaffRow>> staffList(Workspace& workspace, const OpenStore& store);

} // namespace keywork::app
