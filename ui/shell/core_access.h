#pragma once

#include "app/entry/open_store.h"
#include "ui/support/worker.h"

#include "base/log.h"

#include <QString>

#include <type_traits>

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

// Where the two threads wait while the store is closed.
class StoreGate;

// What work comes to that could not be begun, or that a fault has ended: the trouble, where its outcome can tell one.
template <class Outcome>
Outcome inTrouble(app::Trouble trouble)
{
    using Refused = decltype(refuse(trouble));
    if constexpr (std::is_constructible_v<Outcome, Refused>) return Outcome(refuse(trouble));
    else return Outcome();
}

// The pages' way to the core. Readings and changes run on a thread each, and their outcome comes back on the GUI
// thread; nobody in the window holds a connection or waits. There is always an outcome: a form that waits for one does
// not wait for ever.
//
//     core.read(this, [id](app::Workspace& workspace) { return app::summary(workspace, id); },
//               [this](const app::Reading<app::Summary>& reading) { show(reading); });
//
// `work` captures values only. `done` is dropped when `context` has died or the ticket was cancelled.
class Core {
public:
    using Open = std::function<std::unique_ptr<app::Workspace>()>; // throws when the store cannot be opened

    // `store` holds the key of what reader and writer open; none: nothing of this visit needs it.
    Core(Visit visit, Open openReader, Open openWriter, std::shared_ptr<const app::OpenStore> store = {});
    ~Core();

    template <class F, class D>
    Ticket read(QObject* context, F work, D done)
    {
        return m_reader.submit(context, answering(std::move(work)), std::move(done));
    }

    template <class F, class D>
    Ticket write(QObject* context, F work, D done)
    {
        return m_writer.submit(context, answering(std::move(work)), std::move(done));
    }

    // Calls back when reader and writer are there, or with the trouble of the one that is not.
    void whenOpened(QObject* context, const std::function<void(app::Reading<Done>)>& opened);
    // Calls back when everything asked for so far, and what that led to, has been answered: for the tour and tests.
    void whenQuiet(QObject* context, const std::function<void()>& quiet);

    // Closes the store and lets go of its key, after what was asked for so far; what is asked for from now on waits.
    // `locked` is called once nothing of the store is open any more.
    void lock(QObject* context, const std::function<void()>& locked);
    // The same person has come back: what was waiting is done now.
    void unlock(app::OpenStore store);
    bool isLocked() const { return m_isLocked; }

    const Visit& visit() const { return m_visit; }
    // With the key; none while locked.
    std::shared_ptr<const app::OpenStore> store() const { return m_store; }
    const domain::Staff& user() const { return m_visit.user; }
    const policy::Policy& policy() const { return *m_visit.policy; }
    Date today() const { return m_visit.clock->today(); }
    LocalTime localNow() const { return m_visit.clock->localNow(); }

private:
    // One thread's place in the store; without a workspace when the store could not be opened.
    struct Seat {
        std::unique_ptr<app::Workspace> workspace;
    };

    static std::unique_ptr<Seat> takeSeat(const Open& open);

    template <class F>
    static auto answering(F work)
    {
        using Outcome = std::invoke_result_t<F&, app::Workspace&>;
        return [work = std::move(work)](Seat& seat) mutable -> Outcome {
            if (!seat.workspace) return inTrouble<Outcome>(app::Trouble::StoreFailed);
            try {
                return work(*seat.workspace);
            } catch (...) {
                log::error("workThrew");
                return inTrouble<Outcome>(app::Trouble::Unexpected);
            }
        };
    }

    void waitForRounds(QObject* context, int rounds, const std::function<void()>& quiet);

    Visit m_visit;
    std::shared_ptr<const app::OpenStore> m_store;
    std::shared_ptr<StoreGate> m_gate;
    bool m_isLocked = false;
    Worker<Seat> m_reader;
    Worker<Seat> m_writer; // goes first at the end, and finishes what it was given
};

// The visit that a successful sign-in begins. The key of the store is let go once reader and writer have opened it.
std::unique_ptr<Core> makeCore(app::OpenStore store);

} // namespace keywork::ui
