#pragma once

#include "ui/shell/entrance.h"

#include <QString>

#include <functional>

namespace keywork::ui {

// One practice account in the list of the sign-in page.
struct AccountRow {
    QString account; // "keyworker"
    QString role;    // "Keyworker"
    QString what;    // "Sam Okafor, records sessions and reviews"
};

// Everything the sign-in page draws.
struct SignInState {
    bool isPractice = true;
    std::vector<AccountRow> accounts; // empty for a service's store: the name is typed
    QString day;                      // "Tuesday 08-Sep-2026" of a practice store
    QString people;                   // "40 invented people. …"
    QString problem;                  // under the password; empty: none
    bool isBusy = false;              // the key is being derived
    QString choosingFor;              // whose first password has to be changed now; empty: nobody's
    QString passwordHint;             // what makes a password
};

class SignInPresenter {
public:
    using Attempt = std::function<void(const QString& account, const QString& password,
                                       std::function<void(Entrance::SignedIn)> done)>;
    using Change = std::function<void(const QString& account, const QString& before, const QString& wanted,
                                      std::function<void(Entrance::Changed)> done)>;

    SignInPresenter(const app::StoreDescription& description, std::optional<Date> day, Attempt attempt,
                    std::function<void(const SignInState&)> show,
                    std::function<void(std::shared_ptr<Core>)> opened, Change change = {},
                    domain::PasswordPolicy passwords = {});

    const SignInState& state() const { return m_state; }
    void submit(const QString& account, const QString& password);
    // The person's own password in place of the first one, typed twice; then they are signed in with it.
    void choose(const QString& wanted, const QString& again);
    void chooseNot(); // back to signing in

private:
    void fail(const QString& problem);
    void attempt(const QString& account, const QString& password);
    void hear(const QString& account, const Entrance::SignedIn& result);

    SignInState m_state;
    Attempt m_attempt;
    std::function<void(const SignInState&)> m_show;
    std::function<void(std::shared_ptr<Core>)> m_opened;
    Change m_change;
    domain::PasswordPolicy m_passwords;
    QString m_first; // the password to be changed
};

} // namespace keywork::ui
