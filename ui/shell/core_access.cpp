#include "ui/shell/core_access.h"

#include "ui/support/screen_text.h"

namespace keywork::ui {

namespace {

// A list asks for its rows, its rows for their details, a detail for one thing more: deeper no page goes.
constexpr int roundsOfQuestions = 4;

} // namespace

Core::Core(Visit visit, Open openReader, Open openWriter)
    : m_visit(std::move(visit)),
      m_reader(
          AtClose::DropTheQueue, [open = std::move(openReader)] { return takeSeat(open); }, [] {}),
      m_writer(
          AtClose::FinishTheQueue, [open = std::move(openWriter)] { return takeSeat(open); }, [] {})
{
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
        [store] { return std::make_unique<app::Workspace>(store->writer()); });
}

} // namespace keywork::ui
