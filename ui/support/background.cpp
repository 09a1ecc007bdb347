#include "ui/support/background.h"

#include "base/log.h"

#include <QMetaObject>

namespace keywork::ui {

Background::Background(AtClose atClose, std::function<void()> failed)
    : m_atClose(atClose), m_failed(std::move(failed)), m_thread([this] { run(); })
{
}

Background::~Background()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isClosing = true;
        if (m_atClose == AtClose::DropTheQueue) m_queue.clear();
    }
    m_wake.notify_one();
    m_thread.join();
}

void Background::post(Job job, Ticket ticket)
{
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back({std::move(job), std::move(ticket)});
    }
    m_wake.notify_one();
}

void Background::closeWith(Job last)
{
    const std::lock_guard lock(m_mutex);
    m_last = std::move(last);
}

// The context is looked at on the GUI thread, where it dies: between looking and calling nothing can happen to it.
void Background::deliver(QPointer<QObject> context, Job reply)
{
    QMetaObject::invokeMethod(
        &m_courier,
        [context = std::move(context), reply = std::move(reply)] {
            if (!context.isNull()) reply();
        },
        Qt::QueuedConnection);
}

void Background::run()
{
    for (;;) {
        Entry entry;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_isClosing || !m_queue.empty(); });
            if (m_queue.empty()) break;
            entry = std::move(m_queue.front());
            m_queue.pop_front();
        }
        attempt(entry);
    }
    if (m_last) attempt({std::move(m_last), Ticket()});
}

// An exception would end the program here; what it says may name a person, so only that it happened is logged.
void Background::attempt(const Entry& entry)
{
    if (entry.ticket.isCancelled()) return;
    try {
        entry.job();
    } catch (...) {
        log::error("backgroundJobThrew");
        if (m_failed) deliver(&m_courier, m_failed);
    }
}

} // namespace keywork::ui
