#pragma once

#include "ui/shell/core_access.h"
#include "ui/shell/find_presenter.h"
#include "ui/shell/page_area.h"
#include "ui/shell/rail.h"

#include <QTimer>
#include <QWidget>

namespace keywork::ui {

class FindOrDo;
class UndoStrip;

// What one signed-in person has before them: the rail and the pages, with Find or do over `window`. It owns the core,
// so that signing out closes the store.
class Workplace : public QWidget {
    Q_OBJECT

public:
    Workplace(const Theme& theme, std::shared_ptr<Core> core, ActionRegistry& actions, Prompter& prompter,
              Places places, QWidget& window);
    ~Workplace() override;

    void start(); // to the first page
    void leave(const std::function<void()>& go) { m_pages->leave(go); }
    // Has store.keys vouch for the audit so far; also done every ten minutes, and at the end.
    void anchorAudit();
    // There is a new backup: what tells its age is read again.
    void showBackup();
    std::vector<QWidget*> regions() const;
    QString helpTopic() const; // of what is in view
    Core& core() { return *m_core; }
    const std::shared_ptr<Core>& sharedCore() const
    {
        return m_core;
    } // for what may outlive a moment, not for keeping
    PageArea& pages() { return *m_pages; }
    FindOrDo& findOrDo() { return *m_find; }

signals:
    void pageShown(const QString& title, std::optional<domain::ClientId> about);
    void said(const QString& sentence, std::optional<StatusKind> status);
    void signOutWanted();
    void lockWanted();
    void backupWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addEntries();
    void addActions();
    void addClientActions();
    void addCareActions();
    void addPersonActions();
    void goTo(const QString& page);
    void onArrival(Page* page);
    void onChoice(const FindChoice& choice);
    std::optional<domain::ClientId> clientInView() const;
    void showRecords();
    FindPresenter::Sources sources();
    void fitRail();

    const Theme& m_theme;
    ActionRegistry& m_actions;
    std::shared_ptr<Core> m_core; // nobody else keeps it
    Rail* m_rail;
    PageArea* m_pages;
    UndoStrip* m_undo;
    FindOrDo* m_find;
    QTimer m_anchoring;
};

} // namespace keywork::ui
