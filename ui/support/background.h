#pragma once

#include <QObject>
#include <QPointer>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace keywork::ui {

// What becomes of work that still waits when the window closes: writes are finished, reads nobody will see are not.
enum class AtClose { FinishTheQueue, DropTheQueue };

// Asks work to stop. Work that has not begun is not done at all; work under way looks at isCancelled().
// Neither its result nor its progress arrives any more.
class Ticket {
public:
    void cancel() { m_cancelled->store(true); }
    bool isCancelled() const { return m_cancelled->load(); }

private:
    std::shared_ptr<std::atomic<bool>> m_cancelled = std::make_shared<std::atomic<bool>>(false);
};

// One thread beside the GUI thread and a queue before it; jobs run one by one in the order they were posted.
// Belongs to the GUI thread, and its destructor waits for the thread.
class Background {
public:
    using Job = std::function<void()>;

    // `failed` is called on the GUI thread for each job that threw: the window says that nothing was changed.
    Background(AtClose atClose, std::function<void()> failed);
    ~Background();
    Background(const Background&) = delete;
    Background& operator=(const Background&) = delete;

    void post(Job job, Ticket ticket = {});
    // Run after everything else and in any case: the place to let go of what belongs to the thread.
    void closeWith(Job last);
    // From any thread: `reply` runs on the GUI thread, unless `context` or this is gone by then.
    void deliver(QPointer<QObject> context, Job reply);

private:
    struct Entry {
        Job job;
        Ticket ticket;
    };

    void run();
    void attempt(const Entry& entry);

    const AtClose m_atClose;
    std::function<void()> m_failed;
    QObject m_courier; // lives on the GUI thread: replies are posted to it
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Entry> m_queue;
    Job m_last;
    bool m_isClosing = false;
    std::thread m_thread; // last, so that everything above exists before it starts
};

} // namespace keywork::ui
