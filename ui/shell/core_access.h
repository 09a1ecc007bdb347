#pragma once

#include "app/entry/open_store.h"
#include "ui/support/worker.h"

#include <QString>

namespace keywork::ui {

// Who signed in to what: everything about this visit that never changes, and that any page may ask at any time.
struct Visit {
    domain::Staff user;
    bool practice = true;
    std::filesystem::path folder;
    std::shared_ptr<const Clock> clock;
    std::shared_ptr<const policy::Policy> policy;
    QString window; // the editor of this window's drafts; another window of the same person is another one
    std::shared_ptr<const void> openWindow = {}; // that window counts as open for as long as this lives
};

// The pages' way to the core. Readings and changes run on a thread each, and their outcome comes back on the GUI
// thread; nobody in the window holds a connection or waits.
//
//     core.read(this, [id](app::Workspace& workspace) { return app::summary(workspace, id); },
//               [this](const app::Reading<app::Summary>& reading) { show(reading); });
//
// `work` captures values only. `done` is dropped when `context` has died or the ticket was cancelled.
class Core {
public:
    using Open = Worker<app::Workspace>::Open;

    // `failed` is told, on the GUI thread, when work ended without any outcome: the store could not be opened.
    Core(Visit visit, Open openReader, Open openWriter, const std::function<void()>& failed);

    template <class F, class D>
    Ticket read(QObject* context, F work, D done)
    {
        return m_reader.submit(context, std::move(work), std::move(done));
    }

    template <class F, class D>
    Ticket write(QObject* context, F work, D done)
    {
        return m_writer.submit(context, std::move(work), std::move(done));
    }

    // Calls back when everything asked for so far, and what that led to, has been answered: for the tour and tests.
    void whenQuiet(QObject* context, const std::function<void()>& quiet);

    const Visit& visit() const { return m_visit; }
    const domain::Staff& user() const { return m_visit.user; }
    const policy::Policy& policy() const { return *m_visit.policy; }
    Date today() const { return m_visit.clock->today(); }
    LocalTime localNow() const { return m_visit.clock->localNow(); }

private:
    void waitForRounds(QObject* context, int rounds, const std::function<void()>& quiet);

    Visit m_visit;
    Worker<app::Workspace> m_reader;
    Worker<app::Workspace> m_writer; // goes first at the end, and finishes what it was given
};

// The visit that a successful sign-in begins. The key of the store is let go once reader and writer have opened it.
std::unique_ptr<Core> makeCore(app::OpenStore store, const std::function<void()>& failed);

} // namespace keywork::ui
