#include "ui/shell/password_words.h"

#include "app/entry/describe.h"
#include "ui/support/screen_text.h"
#include "ui/support/tr.h"

namespace keywork::ui {

QString passwordHint(const domain::PasswordPolicy& policy)
{
    return tr("At least %1 characters. Three or four words that have nothing to do with each other are easy to keep in "
              "mind and hard to guess. Pasting is allowed.")
        .arg(policy.leastCharacters);
}

QString sentence(domain::PasswordRefusal refusal, const domain::PasswordPolicy& policy)
{
    switch (refusal) {
    case domain::PasswordRefusal::NotText:
        return tr("This cannot be a password: it is no text, or far too long.");
    case domain::PasswordRefusal::TooShort:
        return tr("This is too short: it takes at least %1 characters.").arg(policy.leastCharacters);
    case domain::PasswordRefusal::TooPlain:
        return tr("This is a few characters over and over, or a row of the keyboard. Take other words.");
    case domain::PasswordRefusal::Common:
        return tr(
            "This is one of the passwords that are guessed first. Take words that have nothing to do with each "
            "other.");
    case domain::PasswordRefusal::LikePerson:
        return tr("This is made of your own name or account, or of the service's name. Take other words.");
    case domain::PasswordRefusal::SameAsBefore: return tr("This is the password as it was. Choose another.");
    }
    return {};
}

QString sentence(const app::SignInRefusal& refusal, bool isPractice)
{
    switch (refusal.kind) {
    case app::SignInRefusal::NameOrPasswordWrong:
        return isPractice
                   ? tr("That is not the password. All four practice accounts have the password practice.")
                   : tr("This name and password do not belong together. Check both and try again.");
    case app::SignInRefusal::TooSoon:
        return refusal.wait.count() == 1
                   ? tr("There was an attempt with a wrong password. Try again in a second.")
                   : tr("There were attempts with a wrong password. Try again in %1 seconds.")
                         .arg(refusal.wait.count());
    case app::SignInRefusal::MustChangePassword:
        return tr("This password was for one sign-in only. Choose your own.");
    case app::SignInRefusal::NotActive:
        return tr("This account is not in use today. Ask your administrator.");
    case app::SignInRefusal::StoreRefused: break;
    }
    if (refusal.why) return onScreen(app::describe(*refusal.why, tr("The store").toStdString()));
    return tr(
        "The store could not be opened. Try again; if it happens twice, start Keywork anew: it will say why.");
}

QString sentence(app::KeyProblem problem)
{
    switch (problem) {
    case app::KeyProblem::Busy:
        return tr(
            "Somebody else is changing a password just now. Nothing was changed. Try again in a minute.");
    case app::KeyProblem::NotWritten:
        return tr(
            "The password could not be saved: the disk may be full. The one before still holds. Tell your "
            "administrator.");
    case app::KeyProblem::NotEnoughMemory:
        return tr(
            "There is too little free memory to work out the password. Nothing was changed. Close other "
            "programs and try again.");
    case app::KeyProblem::TooMany:
        return tr("No more than 256 people and sheets can open one store. Nothing was changed.");
    case app::KeyProblem::LastPerson: return tr("Nobody could open the store any more. Nothing was changed.");
    case app::KeyProblem::LastRecovery:
        return tr("There would be no recovery sheet left that opens the store. Nothing was changed.");
    }
    return {};
}

QString sentence(const app::ChangePasswordRefusal& refusal, const domain::PasswordPolicy& policy)
{
    if (const auto* password = std::get_if<domain::PasswordRefusal>(&refusal))
        return sentence(*password, policy);
    if (const auto* signIn = std::get_if<app::SignInRefusal>(&refusal)) return sentence(*signIn, false);
    return sentence(std::get<app::KeyProblem>(refusal));
}

} // namespace keywork::ui
