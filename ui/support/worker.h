#pragma once

#include "ui/support/background.h"

#include <optional>
#include <type_traits>

namespace keywork::ui {

// How far long work has come, told from the worker's thread; `isCancelled` is for it to look at between steps.
class Progress {
public:
    using Listener = std::function<void(int done, int total)>;

    Progress(Ticket ticket, Listener listener) : m_ticket(std::move(ticket)), m_listener(std::move(listener))
    {
    }
    bool isCancelled() const { return m_ticket.isCancelled(); }
    void tell(int done, int total) const
    {
        if (!isCancelled()) m_listener(done, total);
    }

private:
    Ticket m_ticket;
    Listener m_listener;
};

// The one way to do work off the GUI thread. The worker owns a resource (a connection to the store) that is made,
// used and let go on its own thread only:
//
//     writer.submit(this, [id](Connection& store) { return app::close(store, id); },
//                   [this](const auto& outcome) { render(outcome); });
//
// `work` runs on the worker's thread and must capture values only. `done` runs on the GUI thread with what it
// returned, unless `context` has died or the ticket was cancelled meanwhile. Work that throws has no result: the
// worker's own `failed` is told instead.
template <class Resource>
class Worker {
public:
    using Open = std::function<std::unique_ptr<Resource>()>;

    // When `open` throws, this and all later work fails. `failed` runs on the GUI thread.
    Worker(AtClose atClose, Open open, std::function<void()> failed)
        : m_holder(std::make_shared<Holder>()), m_background(atClose, std::move(failed))
    {
        m_background.post([holder = m_holder, open = std::move(open)] { holder->resource = open(); });
        m_background.closeWith([holder = m_holder] { holder->resource.reset(); });
    }

    template <class F, class D>
    Ticket submit(QObject* context, F work, D done)
    {
        return submitLong(
            context,
            [work = std::move(work)](Resource& resource, const Progress&) mutable { return work(resource); },
            [](int, int) {}, std::move(done));
    }

    // For what can exceed a second: `work(resource, progress)` tells how far it is, `progressed(done, total)` hears it.
    template <class F, class P, class D>
    Ticket submitLong(QObject* context, F work, P progressed, D done)
    {
        Ticket ticket;
        const QPointer<QObject> listener(context);
        Progress progress(ticket, [this, listener, ticket, progressed](int done, int total) {
            m_background.deliver(listener, [=]() mutable {
                if (!ticket.isCancelled()) progressed(done, total);
            });
        });
        m_background.post(
            [this, listener, ticket, progress, holder = m_holder, work = std::move(work),
             done = std::move(done)]() mutable {
                Resource& resource = holder->open();
                using Outcome = std::invoke_result_t<F&, Resource&, const Progress&>;
                if constexpr (std::is_void_v<Outcome>) {
                    work(resource, progress);
                    reply(listener, ticket, [done = std::move(done)]() mutable { done(); });
                } else {
                    // Shared, because a reply is copied on its way and an outcome need not be copyable.
                    auto outcome = std::make_shared<Outcome>(work(resource, progress));
                    reply(listener, ticket,
                          [done = std::move(done), outcome]() mutable { done(std::move(*outcome)); });
                }
            },
            ticket);
        return ticket;
    }

private:
    struct ResourceMissing {};
    struct Holder {
        std::unique_ptr<Resource> resource;

        Resource& open()
        {
            if (!resource) throw ResourceMissing{};
            return *resource;
        }
    };

    template <class R>
    void reply(const QPointer<QObject>& listener, const Ticket& ticket, R call)
    {
        m_background.deliver(listener, [ticket, call = std::move(call)]() mutable {
            if (!ticket.isCancelled()) call();
        });
    }

    std::shared_ptr<Holder> m_holder;
    Background m_background;
};

} // namespace keywork::ui
