#pragma once

#include "ui/shell/entrance.h"
#include "ui/support/theme.h"

#include <QWidget>

namespace keywork::ui {

class PasswordField;

// In front of everything while the window is locked: whose it is, and their password. It knows nothing of what is behind.
class LockPage : public QWidget {
    Q_OBJECT

public:
    using Unlock = std::function<void(const QString& password, std::function<void(Entrance::Unlocked)> done)>;

    // `why` says what locked it.
    LockPage(const Theme& theme, const QString& person, const QString& why, bool isPractice, Unlock unlock,
             QWidget* parent = nullptr);

    void focusFirst();

signals:
    void unlocked();
    void signOutWanted();
    void said(const QString& sentence);

private:
    void submit();

    bool m_isPractice;
    Unlock m_unlock;
    PasswordField* m_password;
    bool m_isBusy = false;
};

} // namespace keywork::ui
