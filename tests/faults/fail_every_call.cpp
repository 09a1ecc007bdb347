#include "faults/child.h"
#include "faults/dice.h"
#include "faults/iolog.h"
#include "faults/parts.h"
#include "faults/stage.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdio>
#include <exception>

namespace keywork::faults {

namespace {

struct Course {
    std::atomic<int> acknowledged{0};
    std::atomic<std::uint64_t> calls{0};
    std::atomic<bool> refused{false};
    std::atomic<bool> reopened{false};
};

enum Exit { Went = 0, DidNotGoOn = 1 };

// Opening may be what the failing call keeps from being done; that is a refusal too.
std::unique_ptr<Work> opened(const Scenario& scenario, const Place& place)
try {
    return scenario.open(place);
} catch (const std::exception&) {
    return nullptr;
}

// An exception from a connection that is spent is its refusal.
bool goOn(const Scenario& scenario, Work& work, Course& course)
try {
    return play(scenario, work, course.acknowledged + 1, [&](int number) { course.acknowledged = number; });
} catch (const std::exception&) {
    return false;
}

// Works until it is refused; then the disk is well again, and the same window goes on to the end, or at least another.
int failAndGoOn(const Scenario& scenario, const Place& place, iolog::Harm harm, std::uint64_t atCall,
                Course& course)
{
    iolog::watch(place.folder.string(), harm, atCall);
    auto work = opened(scenario, place);
    const bool went = work && goOn(scenario, *work, course);
    if (went) work.reset(); // closing it may fail as well
    course.calls = iolog::calls();
    iolog::stopWatching();
    if (went) return Went;
    course.refused = true;
    if (work && goOn(scenario, *work, course)) return Went;
    course.reopened = true;
    work.reset();
    work = opened(scenario, place);
    return work && goOn(scenario, *work, course) ? Went : DidNotGoOn;
}

Finding failAt(const Scenario& scenario, const Place& place, iolog::Harm harm, std::uint64_t atCall,
               Course& course)
{
    course.acknowledged = 0;
    course.refused = false;
    course.reopened = false;
    const auto end = inChild([&] { return failAndGoOn(scenario, place, harm, atCall, course); });
    if (end.signal != 0) return {Fault::Broken, "crashed, signal " + std::to_string(end.signal)};
    if (end.status != Went) return {Fault::Broken, "did not go on once the disk was well again"};
    return lookAfter(scenario, place, {scenario.times, scenario.times});
}

struct Failures {
    Tally tally;
    int refused = 0;
    int reopened = 0;
};

// Of the whole work, `most` calls spread evenly over it, or every one; each fails in a run of its own.
Failures failSpread(int most, const Scenario& scenario, Stage& stage, iolog::Harm harm, Dice& dice)
{
    const Shared<Course> course;
    if (failAt(scenario, stage.set(scenario), harm, 0, *course).fault != Fault::None)
        throw std::runtime_error("the work fails by itself");
    const auto calls = course->calls.load();
    const auto step = std::max<std::uint64_t>(1, calls / static_cast<std::uint64_t>(most));
    Failures failures;
    for (std::uint64_t from = 0; from < calls; from += step) {
        const auto call = from + 1 + dice.below(step);
        const auto place = stage.set(scenario);
        failures.tally.add(failAt(scenario, place, harm, call, *course), "call " + std::to_string(call));
        if (course->refused) ++failures.refused;
        if (course->reopened) ++failures.reopened;
    }
    return failures;
}

struct NamedHarm {
    iolog::Harm harm;
    const char* name;
};
constexpr std::array harms{NamedHarm{iolog::Harm::FailOnce, "A call that changes something failed with EIO"},
                           NamedHarm{iolog::Harm::FailToRead, "A read failed with EIO"},
                           NamedHarm{iolog::Harm::DiskFull, "The disk was full from a call on"}};

void printFailures(const char* what, const Scenario& scenario, const Failures& failures)
{
    std::printf("%s (refused: %d, opened anew: %d) ", what, failures.refused, failures.reopened);
    print("during", scenario, failures.tally);
}

} // namespace

bool failEveryCall(const Wanted& wanted)
{
    constexpr int everyOne = 1'000'000;
    Stage stage;
    Dice dice(wanted.seed);
    bool clean = true;
    for (const auto* scenario : scenarios()) {
        if (!wanted.isWanted(scenario->name)) continue;
        const int most = wanted.of(15, everyOne);
        for (const auto& [harm, what] : harms) {
            const auto failures = failSpread(most, *scenario, stage, harm, dice);
            printFailures(what, *scenario, failures);
            clean = clean && failures.tally.isClean();
        }
    }
    return clean;
}

} // namespace keywork::faults
