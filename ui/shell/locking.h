#pragma once

#include "ui/shell/entrance.h"
#include "ui/shell/idle_watch.h"

#include <QPointer>

class QLabel;
class QStackedWidget;

namespace keywork::ui {

class LockPage;
class Strip;
class SuspendWatch;
class Theme;
class Workplace;

// Locks the workplace of whoever is signed in: everything is hidden at once, what is typed is saved, the store is closed
// and its key let go. Unlocking leads back to the very place. It locks by Ctrl+L, by itself when nothing has been
// pressed for as long as the policy says, when the computer sleeps and when the desktop locks its screen.
class Locking : public QObject {
    Q_OBJECT

public:
    Locking(const Theme& theme, Entrance& entrance, QStackedWidget& stage);

    // The line that warns before it locks by itself.
    QWidget* warning() const;

    void watch(Workplace& workplace); // somebody has signed in
    void forget();                    // and out
    void lock(app::LockedBy by);
    bool isLocked() const { return !m_page.isNull(); }
    LockPage* page() const { return m_page; }
    IdleWatch* idle() const { return m_idle; }

signals:
    void locked();
    void unlocked();
    void signOutWanted();
    void said(const QString& sentence);

private:
    void hideOthers();
    void clearClipboard();
    void showOthers();
    void shut();
    void unlock(const QString& password, std::function<void(Entrance::Unlocked)> done);
    void comeBack();
    void warn(int secondsLeft);

    const Theme& m_theme;
    Entrance& m_entrance;
    QStackedWidget& m_stage;
    Strip* m_strip;
    QLabel* m_sentence;
    SuspendWatch* m_suspend;
    QPointer<IdleWatch> m_idle;
    QPointer<Workplace> m_workplace;
    QPointer<LockPage> m_page;
    QPointer<QWidget> m_focus; // where it was
    std::vector<QPointer<QWidget>> m_hidden;
    bool m_hasCopied = false;         // to the clipboard
    bool m_isShut = false;            // nothing of the store is open any more
    std::function<void()> m_whenShut; // somebody was quicker with the password
};

} // namespace keywork::ui
