#include "faults/child.h"
#include "faults/dice.h"
#include "faults/iolog.h"
#include "faults/parts.h"
#include "faults/stage.h"

#include <atomic>
#include <csignal>
#include <cstdio>
#include <ctime>

namespace keywork::faults {

namespace {

struct Progress {
    std::atomic<int> acknowledged{0};
    std::atomic<std::uint64_t> calls{0};
    std::atomic<std::int64_t> nanoseconds{0};
};

std::int64_t nanosecondsNow()
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1'000'000'000LL + now.tv_nsec;
}

// The kernel kills us then, wherever we are: between two calls, where files are written through memory.
void dieIn(std::int64_t nanoseconds)
{
    sigevent event{};
    event.sigev_notify = SIGEV_SIGNAL;
    event.sigev_signo = SIGKILL;
    timer_t timer{};
    itimerspec when{};
    when.it_value.tv_sec = nanoseconds / 1'000'000'000;
    when.it_value.tv_nsec = nanoseconds % 1'000'000'000;
    if (::timer_create(CLOCK_MONOTONIC, &event, &timer) != 0 ||
        ::timer_settime(timer, 0, &when, nullptr) != 0)
        throw std::runtime_error("no timer");
}

struct Blow {
    iolog::Harm harm = iolog::Harm::None;
    std::uint64_t atCall = 0;
    std::int64_t after = 0; // nanoseconds; 0: at a call
};

Ending strike(const Scenario& scenario, const Place& place, const Blow& blow, Progress& progress)
{
    progress.acknowledged = 0;
    return inChild([&] {
        iolog::watch(place.folder.string(), blow.harm, blow.atCall);
        const auto began = nanosecondsNow();
        if (blow.after > 0) dieIn(blow.after);
        {
            const auto work = scenario.open(place);
            if (!play(scenario, *work, 1, [&](int number) { progress.acknowledged = number; })) return 1;
        }
        progress.calls = iolog::calls();
        progress.nanoseconds = nanosecondsNow() - began;
        return 0;
    });
}

// One in four by the clock, the others spread evenly over the calls: before one, or in the middle of it.
Blow blowAt(int point, int points, const Progress& whole, Dice& dice)
{
    if (point % 4 == 3) {
        const auto most = static_cast<std::uint64_t>(whole.nanoseconds.load());
        return {iolog::Harm::None, 0, static_cast<std::int64_t>(1 + dice.below(most))};
    }
    const auto calls = whole.calls.load();
    const auto from = calls * static_cast<std::uint64_t>(point) / static_cast<std::uint64_t>(points);
    const auto to = calls * static_cast<std::uint64_t>(point + 1) / static_cast<std::uint64_t>(points);
    const auto atCall = 1 + from + (to > from ? dice.below(to - from) : 0);
    return {dice.coin() ? iolog::Harm::Die : iolog::Harm::DieHalfway, atCall, 0};
}

Tally killDuring(const Scenario& scenario, Stage& stage, int points, Dice& dice)
{
    const Shared<Progress> progress;
    const auto ended = strike(scenario, stage.set(scenario), {}, *progress);
    if (ended.status != 0 || ended.signal != 0) throw std::runtime_error("the work fails by itself");
    const Shared<Progress> whole;
    whole->calls = progress->calls.load();
    whole->nanoseconds = progress->nanoseconds.load();

    Tally tally;
    // By the clock it may come too late; then it was none.
    for (int point = 0; tally.points < points && point < 4 * points; ++point) {
        const auto blow = blowAt(point % points, points, *whole, dice);
        const auto place = stage.set(scenario);
        const auto end = strike(scenario, place, blow, *progress);
        if (end.signal != SIGKILL) {
            if (end.signal != 0 || end.status != 0)
                tally.add({Fault::Broken, "ended by itself"}, "call " + std::to_string(blow.atCall));
            continue;
        }
        const int done = progress->acknowledged;
        const auto where = blow.after > 0 ? "after " + std::to_string(blow.after / 1000) + " us"
                                          : "call " + std::to_string(blow.atCall);
        tally.add(lookAfter(scenario, place, {done, done + 1}), where);
    }
    return tally;
}

} // namespace

bool killAnywhere(const Wanted& wanted)
{
    Stage stage;
    Dice dice(wanted.seed);
    bool clean = true;
    for (const auto* scenario : scenarios()) {
        if (!wanted.isWanted(scenario->name)) continue;
        const auto tally = killDuring(*scenario, stage, wanted.of(40, 400), dice);
        print("Killed during", *scenario, tally);
        clean = clean && tally.isClean();
    }
    return clean;
}

} // namespace keywork::faults
