#pragma once

#include "ui/shell/action_registry.h"
#include "ui/shell/entrance.h"
#include "ui/shell/places.h"

#include <QPointer>
#include <QWidget>

class QStackedWidget;

namespace keywork::ui {

class BackupKeeper;
class HelpPanel;
class Locking;
class SignInPage;
class StatusLine;
class Workplace;

// The one window: sign-in or the workplace of whoever signed in, the status line under it, the practice frame round
// it. It knows neither pages nor the store.
class MainWindow : public QWidget {
    Q_OBJECT

public:
    MainWindow(Theme& theme, Entrance& entrance, Prompter& prompter, Places places,
               QWidget* parent = nullptr);
    ~MainWindow() override;

    void showSignIn();
    void enter(const std::shared_ptr<Core>& core);
    // Drafts are saved first; the sentence stands in the status line of the sign-in page.
    void signOut(const QString& sentence = {});
    void lock(app::LockedBy by = app::LockedBy::Person);
    Locking& locking() const { return *m_locking; }
    // The program is told to end from outside: what is unsaved is saved, but nobody is waited for.
    void end();

    Workplace* workplace() const { return m_workplace; } // null: nobody is signed in
    SignInPage* signInPage() const { return m_signIn; }
    HelpPanel& help() const { return *m_help; }
    // The page of help on what is in view.
    QString helpTopic() const;
    // What F6 moves between.
    std::vector<QWidget*> regions() const;

signals:
    void entered();
    void otherStoreWanted();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void addActions();
    void keepBackups();
    void leaveAndClose();
    void backUpWhenDue();
    void changeText(int step);
    void showMenu();
    void showFacts();
    void showTitle(const QString& page);
    void tellOfCut(Core& core);
    void put(QWidget* shown);

    Theme& m_theme;
    Entrance& m_entrance;
    Prompter& m_prompter;
    Places m_places;
    ActionRegistry m_actions;
    QWidget* m_content;
    QStackedWidget* m_stage;
    StatusLine* m_status;
    HelpPanel* m_help = nullptr;
    Locking* m_locking;
    BackupKeeper* m_backups;
    QPointer<SignInPage> m_signIn;
    QPointer<Workplace> m_workplace;
    QString m_page;         // in the title
    bool m_hasLeft = false; // everything is saved: the window may close
    bool m_isEnding = false;
};

// The sizes that Ctrl+Plus and Ctrl+Minus step through.
int nextTextPercent(int percent, int step);

} // namespace keywork::ui
