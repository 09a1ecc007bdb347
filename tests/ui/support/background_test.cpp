#include "ui/support/worker.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <gtest/gtest.h>

#include <future>
#include <stdexcept>
#include <string>
#include <vector>

namespace keywork::ui {
namespace {

// Stands for a connection to the store: it remembers on which threads it was made, used and let go.
struct Resource {
    struct Threads {
        std::thread::id made;
        std::thread::id letGo;
    };

    explicit Resource(Threads& seen) : threads(seen) { threads.made = std::this_thread::get_id(); }
    ~Resource() { threads.letGo = std::this_thread::get_id(); }

    Threads& threads;
    std::vector<int> written;
};

class WorkerTest : public testing::Test {
public:
    std::unique_ptr<Worker<Resource>> start(AtClose atClose = AtClose::FinishTheQueue)
    {
        return std::make_unique<Worker<Resource>>(
            atClose, [this] { return std::make_unique<Resource>(threads); }, [this] { ++failures; });
    }

    // Runs what the worker has posted to the GUI thread so far: a round trip brings everything before it along.
    static void settle(Worker<Resource>& worker)
    {
        QObject context;
        bool arrived = false;
        worker.submit(
            &context, [](Resource&) { return 0; }, [&](int) { arrived = true; });
        ASSERT_TRUE(QTest::qWaitFor([&] { return arrived; }));
    }

    Resource::Threads threads;
    int failures = 0;
};

TEST_F(WorkerTest, WorksOnItsOwnThreadAndAnswersOnTheGuiThread)
{
    auto worker = start();
    QObject context;
    std::thread::id worked;
    std::thread::id answered;
    worker->submit(
        &context, [](Resource&) { return std::this_thread::get_id(); },
        [&](std::thread::id id) {
            worked = id;
            answered = std::this_thread::get_id();
        });
    settle(*worker);
    EXPECT_NE(worked, std::this_thread::get_id());
    EXPECT_EQ(answered, std::this_thread::get_id());
    EXPECT_EQ(threads.made, worked);
    worker.reset();
    EXPECT_EQ(threads.letGo, worked);
}

TEST_F(WorkerTest, NeverAnswersBeforeTheCallerHasReturnedToItsEvents)
{
    auto worker = start();
    QObject context;
    bool answered = false;
    std::promise<void> workDone;
    worker->submit(
        &context, [&](Resource&) { workDone.set_value(); }, [&] { answered = true; });
    workDone.get_future().wait();
    EXPECT_FALSE(answered);
    settle(*worker);
    EXPECT_TRUE(answered);
}

TEST_F(WorkerTest, KeepsTheOrderOfTheWork)
{
    auto worker = start();
    QObject context;
    std::vector<int> order;
    for (int i = 0; i < 100; ++i)
        worker->submit(
            &context, [i](Resource&) { return i; }, [&](int number) { order.push_back(number); });
    settle(*worker);
    ASSERT_EQ(order.size(), 100u);
    EXPECT_TRUE(std::is_sorted(order.begin(), order.end()));
}

TEST_F(WorkerTest, DropsTheAnswerWhenWhoAskedHasGone)
{
    auto worker = start();
    bool worked = false;
    bool answered = false;
    auto page = std::make_unique<QObject>();
    worker->submit(
        page.get(), [&](Resource&) { worked = true; }, [&] { answered = true; });
    page.reset();
    settle(*worker);
    EXPECT_TRUE(worked); // a write is done all the same
    EXPECT_FALSE(answered);
}

TEST_F(WorkerTest, FinishesQueuedWritesWhenItCloses)
{
    auto worker = start(AtClose::FinishTheQueue);
    QObject context;
    std::promise<void> release;
    auto released = release.get_future().share();
    std::atomic<int> written = 0;
    worker->submit(
        &context, [released](Resource&) { released.wait(); }, [] {});
    for (int i = 0; i < 20; ++i)
        worker->submit(
            &context, [&](Resource&) { ++written; }, [] {});
    release.set_value();
    worker.reset();
    EXPECT_EQ(written, 20);
}

// The first read closes the worker's door by letting the test destroy it, and ends only when that has begun.
TEST_F(WorkerTest, DropsQueuedReadsWhenItCloses)
{
    std::atomic<int> read = 0;
    std::promise<void> begun;
    std::promise<void> dropped;
    {
        Background closing(AtClose::DropTheQueue, [] {});
        // Lives in the queue: it is let go of when the queue is dropped.
        const auto sentinel = std::shared_ptr<int>(new int(0), [&](int* gone) {
            delete gone;
            dropped.set_value();
        });
        closing.post([&] {
            begun.set_value();
            dropped.get_future().wait();
        });
        closing.post([&read, sentinel] { ++read; });
        begun.get_future().wait();
    }
    EXPECT_EQ(read, 0);
}

TEST_F(WorkerTest, LetsNoExceptionThroughAndTellsThatWorkFailed)
{
    auto worker = start();
    QObject context;
    bool answered = false;
    worker->submit(
        &context, [](Resource&) -> int { throw std::runtime_error("disk full"); },
        [&](int) { answered = true; });
    settle(*worker);
    EXPECT_FALSE(answered);
    EXPECT_EQ(failures, 1);
}

TEST_F(WorkerTest, FailsAllWorkWhenItsResourceCannotBeMade)
{
    int failed = 0;
    bool answered = false;
    QObject context;
    {
        Worker<Resource> worker(
            AtClose::FinishTheQueue,
            []() -> std::unique_ptr<Resource> { throw std::runtime_error("no such store"); },
            [&] { ++failed; });
        worker.submit(
            &context, [](Resource&) { return 1; }, [&](int) { answered = true; });
        ASSERT_TRUE(QTest::qWaitFor([&] { return failed == 2; }));
    }
    EXPECT_FALSE(answered);
}

TEST_F(WorkerTest, DoesNotBeginWorkThatWasCancelledInTheQueue)
{
    auto worker = start();
    QObject context;
    std::promise<void> release;
    auto released = release.get_future().share();
    bool worked = false;
    worker->submit(
        &context, [released](Resource&) { released.wait(); }, [] {});
    Ticket ticket = worker->submit(
        &context, [&](Resource&) { worked = true; }, [] {});
    ticket.cancel();
    release.set_value();
    settle(*worker);
    EXPECT_FALSE(worked);
}

TEST_F(WorkerTest, TellsHowFarLongWorkHasComeAndStopsIt)
{
    auto worker = start();
    QObject context;
    std::vector<int> told;
    int reached = 0;
    Ticket ticket;
    std::promise<void> isKnown;
    auto known = isKnown.get_future().share();
    const auto work = [known, &reached](Resource&, const Progress& progress) {
        progress.tell(1, 3);
        known.wait();
        for (reached = 2; reached < 1'000'000'000 && !progress.isCancelled(); ++reached) {
        }
        return reached;
    };
    bool answered = false;
    ticket = worker->submitLong(
        &context, work, [&](int done, int) { told.push_back(done); }, [&](int) { answered = true; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return told.size() == 1; }));
    ticket.cancel();
    isKnown.set_value();
    settle(*worker);
    EXPECT_EQ(told, std::vector<int>{1});
    EXPECT_FALSE(answered);
    EXPECT_LT(reached, 1'000'000'000);
}

TEST_F(WorkerTest, HandsOverWhatCannotBeCopied)
{
    auto worker = start();
    QObject context;
    std::string read;
    worker->submit(
        &context, [](Resource&) { return std::make_unique<std::string>("KW-0412"); },
        [&](std::unique_ptr<std::string> ref) { read = *ref; });
    settle(*worker);
    EXPECT_EQ(read, "KW-0412");
}

} // namespace
} // namespace keywork::ui
