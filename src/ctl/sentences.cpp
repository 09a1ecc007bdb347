#include "ctl/sentences.h"

#include "app/entry/describe.h"

namespace keywork::ctl {

std::string describe(const app::SignInRefusal& refusal, const std::string& folder)
{
    switch (refusal.kind) {
    case app::SignInRefusal::NameOrPasswordWrong:
        return "This account and password do not belong together, or nobody has the account.";
    case app::SignInRefusal::TooSoon:
        return "There were attempts with a wrong password. Try again in " +
               std::to_string(refusal.wait.count()) + (refusal.wait.count() == 1 ? " second." : " seconds.");
    case app::SignInRefusal::MustChangePassword:
        return "This password was given for one sign-in. Change it first: keyworkctl password STORE.";
    case app::SignInRefusal::NotActive: return "This account is not in use today.";
    case app::SignInRefusal::StoreRefused: break;
    }
    if (refusal.why) return app::describe(*refusal.why, folder);
    return "The store at " + folder + " could not be opened. Run keyworkctl check.";
}

std::string describe(domain::AccountRefusal refusal)
{
    switch (refusal) {
    case domain::AccountRefusal::Empty: return "An account has at least two characters.";
    case domain::AccountRefusal::TooLong: return "An account has at most 60 characters.";
    case domain::AccountRefusal::WrongCharacter:
        return "An account is made of letters a to z, digits, full stops, hyphens and underscores.";
    }
    return {};
}

std::string describe(domain::PasswordRefusal refusal, const domain::PasswordPolicy& policy)
{
    switch (refusal) {
    case domain::PasswordRefusal::NotText: return "The password is no text, or more than 1,024 bytes long.";
    case domain::PasswordRefusal::TooShort:
        return "The password is too short: it takes at least " + std::to_string(policy.leastCharacters) +
               " characters. Three or four words that have nothing to do with each other are easy to keep in mind.";
    case domain::PasswordRefusal::TooPlain:
        return "The password is too plain: a few characters over and over, or a row of the keyboard.";
    case domain::PasswordRefusal::Common:
        return "The password is one of those that are guessed first. Take words that have nothing to do with each other.";
    case domain::PasswordRefusal::LikePerson:
        return "The password is made of the person's name or account or of the service's name. Take other words.";
    case domain::PasswordRefusal::SameAsBefore: return "This is the password as it was. Take another.";
    }
    return {};
}

std::string describe(app::StaffRefusal refusal)
{
    switch (refusal) {
    case app::StaffRefusal::NameMissing: return "The person's name is missing.";
    case app::StaffRefusal::NoRole:
        return "The person needs a role: keyworker, teamLead, clinician or administrator.";
    case app::StaffRefusal::AccountTaken:
        return "Somebody has this account, or had it before leaving. An account stays one person's: take another.";
    case app::StaffRefusal::LastAdministrator:
        return "There would be no administrator left who can sign in. Make somebody else one first.";
    case app::StaffRefusal::Oneself:
        return "This cannot be done to one's own account. Ask another administrator.";
    case app::StaffRefusal::HasLeft: return "This person has left.";
    case app::StaffRefusal::PracticeOnly:
        return "A practice store has its four published accounts, and no others. Nothing was changed.";
    }
    return {};
}

std::string describe(app::ServiceRefusal refusal)
{
    switch (refusal) {
    case app::ServiceRefusal::ServiceNameMissing: return "The service's name is missing.";
    case app::ServiceRefusal::NameMissing: return "The administrator's name is missing.";
    case app::ServiceRefusal::RecoveryKeyWrong: return "The recovery key is not one that Keywork has made.";
    }
    return {};
}

std::string describe(app::PlaceRefusal refusal, const std::string& folder)
{
    switch (refusal) {
    case app::PlaceRefusal::AlreadyThere:
        return "Something stands at " + folder + " already. Nothing was changed. Name another folder.";
    case app::PlaceRefusal::ParentMissing:
        return "The folder that " + folder + " would stand in is missing. Make it first.";
    case app::PlaceRefusal::NetworkFileSystem:
        return folder + " is on a network drive, where a store is not safe. Name a folder on a local disk.";
    case app::PlaceRefusal::CloudSyncFolder:
        return folder + " is in a folder that another program copies to the internet. Name another folder.";
    case app::PlaceRefusal::NoPermission: return "You may not write " + folder + ".";
    case app::PlaceRefusal::NotEnoughMemory: return "There is too little free memory to make a store.";
    case app::PlaceRefusal::Failed:
        return "The store at " + folder + " could not be made. Nothing is left of it.";
    }
    return {};
}

std::string describe(app::KeyProblem problem)
{
    switch (problem) {
    case app::KeyProblem::Busy:
        return "Another program is changing who can open the store. Nothing was changed. Try again in a minute.";
    case app::KeyProblem::NotWritten:
        return "store.keys could not be written: the disk may be full. Nothing was changed.";
    case app::KeyProblem::NotEnoughMemory:
        return "There is too little free memory to work out the password. Nothing was changed.";
    case app::KeyProblem::TooMany: return "No more than 256 people and sheets can open one store.";
    case app::KeyProblem::LastPerson: return "Nobody could open the store any more. Nothing was changed.";
    case app::KeyProblem::LastRecovery:
        return "There would be no recovery sheet left that opens the store. Nothing was changed.";
    }
    return {};
}

std::string describe(const app::RecoveryKeyProblem& problem)
{
    using Kind = app::RecoveryKeyProblem::Kind;
    const auto group = "Group " + std::to_string(problem.group) + " of the recovery key ";
    switch (problem.kind) {
    case Kind::NotEightGroups: return "A recovery key has eight groups of seven letters and digits.";
    case Kind::WrongLength: return group + "does not have seven characters.";
    case Kind::WrongCharacter: return group + "has a character that does not occur in recovery keys.";
    case Kind::Mistyped: return group + "is not as it was printed. Compare it letter by letter.";
    }
    return {};
}

std::string describe(app::RecoverProblem problem)
{
    switch (problem) {
    case app::RecoverProblem::KeyOpensNothing:
        return "This recovery key does not open the store. Is it the sheet of this store, and the newest?";
    case app::RecoverProblem::NotAnAdministrator:
        return "This account is no administrator's who works here. The recovery key gives an administrator a new "
               "password; the administrator does the rest.";
    }
    return {};
}

} // namespace keywork::ctl
