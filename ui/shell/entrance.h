#pragma once

#include "app/entry/change_password.h"
#include "ui/shell/core_access.h"

#include <QObject>

namespace keywork::ui {

// The door of one store: what may be known of it before anybody has signed in, and the signing in itself, which
// takes a deliberate half second of key derivation on a thread of its own. Signed in is who has the store open both to
// read and to write: nobody is let in to forms that could not be saved.
class Entrance : public QObject {
    Q_OBJECT

public:
    using SignedIn = Result<std::shared_ptr<Core>, app::SignInRefusal>;
    using OpenCore = std::function<std::unique_ptr<Core>(app::OpenStore)>;

    // `today`: the day to show a practice store on for this visit.
    Entrance(app::StoreDescription description, std::optional<Date> today,
             std::shared_ptr<const policy::Policy> policy, OpenCore openCore = makeCore);

    const app::StoreDescription& description() const { return m_description; }
    // The day a practice store will be on; none for a service's store.
    std::optional<Date> practiceDay() const;

    void signIn(const QString& account, const QString& password, std::function<void(SignedIn)> done);
    // Opens a locked visit again for the person whose it is.
    using Unlocked = Result<Done, app::SignInRefusal>;
    void unlock(const std::shared_ptr<Core>& core, const QString& password,
                std::function<void(Unlocked)> done);
    // One's own password, known by the one before.
    using Changed = Result<Done, app::ChangePasswordRefusal>;
    void changePassword(const QString& account, const QString& before, const QString& wanted,
                        std::function<void(Changed)> done);
    const domain::PasswordPolicy& passwordPolicy() const { return m_policy->access.passwords; }
    // The store was moved to another day for good: that day holds from the next sign-in.
    void moveTo(Date day);

private:
    struct Threshold {}; // nothing is held before the door is open

    void letIn(app::OpenStore store, std::function<void(SignedIn)> done);

    app::StoreDescription m_description;
    std::optional<Date> m_today;
    std::shared_ptr<const policy::Policy> m_policy;
    OpenCore m_openCore;
    std::shared_ptr<Core> m_opening; // until reader and writer have answered
    Worker<Threshold> m_worker;
};

} // namespace keywork::ui
