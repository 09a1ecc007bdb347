#pragma once

#include "app/entry/open_store.h"
#include "app/staff/manage_staff.h"
#include "store/place_refusal.h"

#include <variant>

namespace keywork::app {

// The way back into a store when nobody can sign in any more. To be printed, locked away, and kept by no program.
std::string newRecoveryKey();

using store::PlaceRefusal;
enum class ServiceRefusal { ServiceNameMissing, NameMissing, RecoveryKeyWrong };
// Which of the others, from 0, and what is wrong.
struct WrongPerson {
    std::size_t place;
    ManageRefusal why;

    friend bool operator==(const WrongPerson&, const WrongPerson&) = default;
};
using MakeServiceRefusal =
    std::variant<ServiceRefusal, domain::AccountRefusal, domain::PasswordRefusal, PlaceRefusal, WrongPerson>;

// A service's own store, with its first person, who is an administrator.
struct NewService {
    std::string serviceName;
    std::string account; // as typed
    std::string name;
    std::vector<domain::Role> roles; // administrator is added
    std::string password;
    std::string recoveryKey; // from newRecoveryKey(), on paper already
    std::vector<NewStaff> others = {};
};

// What is wrong before anything is made; none: nothing.
std::optional<MakeServiceRefusal> refusalOf(const NewService& service, const policy::Policy& policy);

// Where there is nothing yet. Nothing is left of it when it fails.
Result<Done, MakeServiceRefusal> makeService(const std::filesystem::path& folder, const NewService& service,
                                             const policy::Policy& policy);

// The sheet with that key, as plain text for a printer: what it is for, how to keep it, how to use it.
std::string recoverySheet(const std::string& serviceName, const std::string& recoveryKey, Date madeOn);

} // namespace keywork::app
