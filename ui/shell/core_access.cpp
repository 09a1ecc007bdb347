#include "ui/shell/core_access.h"

#include "ui/support/screen_text.h"

#include <condition_variable>
#include <mutex>

namespace keywork::ui {

namespace {

// A list asks for its rows, its rows for their details, a detail for one thing more: deeper no page goes.
constexpr int roundsOfQuestions = 4;

} // namespace

// The threads wait inside a job of their own queue, so that what is asked for meanwhile keeps its order.
class StoreGate {
public:
    void shut()
    {
        const std::lock_guard lock(m_mutex);
        m_isShut = true;
        m_store.reset();
    }
    void open(std::shared_ptr<const app::OpenStore> store)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isShut = false;
            m_store = std::move(store);
        }
        m_opened.notify_all();
    }
    // Null: the visit ends without the store having been opened again.
    std::shared_ptr<const app::OpenStore> wait()
    {
        std::unique_lock lock(m_mutex);
        m_opened.wait(lock, [this] { return !m_isShut; });
        return m_store;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_opened;
    bool m_isShut = false;
    std::shared_ptr<const app::OpenStore> m_store;
};

Core::Core(Visit visit, Open openReader, Open openWriter, std::shared_ptr<const app::OpenStore> store)
    : m_visit(std::move(visit)),
      m_store(std::move(store)),
      m_gate(std::make_shared<StoreGate>()),
      m_reader(
          AtClose::DropTheQueue, [open = std::move(openReader)] { return takeSeat(open); }, [] {}),
      m_writer(
          AtClose::FinishTheQueue, [open = std::move(openWriter)] { return takeSeat(open); }, [] {})
{
}

// Whoever waits at the gate is let go: with no store behind it, what was asked for meanwhile comes to trouble.
Core::~Core()
{
    m_gate->open({});
}

void Core::lock(QObject* context, const std::function<void()>& locked)
{
    m_isLocked = true;
    m_store.reset();
    m_gate->shut();
    const auto closes = [](Seat& seat) {
        seat.workspace.reset();
        return Done{};
    };
    const auto waits = [gate = m_gate](auto make) {
        return [gate, make](Seat& seat) {
            const auto store = gate->wait();
            try {
                if (store) seat.workspace = std::make_unique<app::Workspace>(make(*store));
            } catch (...) {
                log::error("storeNotOpened");
            }
            return Done{};
        };
    };
    const auto open = std::make_shared<int>(2);
    const auto closed = [open, locked](Done) {
        if (--*open == 0) locked();
    };
    m_writer.submit(context, closes, closed);
    m_reader.submit(context, closes, closed);
    m_writer.submit(context, waits([](const app::OpenStore& store) { return store.writer(); }), [](Done) {});
    m_reader.submit(context, waits([](const app::OpenStore& store) { return store.reader(); }), [](Done) {});
}

void Core::unlock(app::OpenStore opened)
{
    m_store = std::make_shared<const app::OpenStore>(std::move(opened));
    m_isLocked = false;
    m_gate->open(m_store);
}

std::unique_ptr<Core::Seat> Core::takeSeat(const Open& open)
{
    auto seat = std::make_unique<Seat>();
    try {
        seat->workspace = open();
    } catch (...) {
        log::error("storeNotOpened");
    }
    return seat;
}

void Core::whenOpened(QObject* context, const std::function<void(app::Reading<Done>)>& opened)
{
    const auto greet = [](app::Workspace&) { return app::Reading<Done>(Done{}); };
    write(context, greet, [=, this](const app::Reading<Done>& writer) {
        if (!writer) return opened(writer);
        read(context, greet, opened);
    });
}

void Core::whenQuiet(QObject* context, const std::function<void()>& quiet)
{
    waitForRounds(context, roundsOfQuestions, quiet);
}

// Each thread answers in the order it was asked, so an empty question is answered after all before it.
void Core::waitForRounds(QObject* context, int rounds, const std::function<void()>& quiet)
{
    if (rounds == 0) return quiet();
    write(
        context, [](app::Workspace&) { return Done{}; },
        [=, this](Done) {
            read(
                context, [](app::Workspace&) { return Done{}; },
                [=, this](Done) { waitForRounds(context, rounds - 1, quiet); });
        });
}

std::unique_ptr<Core> makeCore(app::OpenStore opened)
{
    const auto store = std::make_shared<const app::OpenStore>(std::move(opened));
    const auto window = store->window();
    Visit visit{store->user(),   store->isPractice(), store->folder(), store->clock(),
                store->policy(), onScreen(*window),   window};
    return std::make_unique<Core>(
        std::move(visit), [store] { return std::make_unique<app::Workspace>(store->reader()); },
        [store] { return std::make_unique<app::Workspace>(store->writer()); }, store);
}

} // namespace keywork::ui
