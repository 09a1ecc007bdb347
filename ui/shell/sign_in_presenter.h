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
};

class SignInPresenter {
public:
    using Attempt = std::function<void(const QString& account, const QString& password,
                                       std::function<void(Entrance::SignedIn)> done)>;

    SignInPresenter(const app::StoreDescription& description, std::optional<Date> day, Attempt attempt,
                    std::function<void(const SignInState&)> show,
                    std::function<void(std::shared_ptr<Core>)> opened);

    const SignInState& state() const { return m_state; }
    void submit(const QString& account, const QString& password);

private:
    void fail(const QString& problem);

    SignInState m_state;
    Attempt m_attempt;
    std::function<void(const SignInState&)> m_show;
    std::function<void(std::shared_ptr<Core>)> m_opened;
};

} // namespace keywork::ui
