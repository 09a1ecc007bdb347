#include "faults/disk.h"
#include "faults/parts.h"
#include "faults/stage.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iterator>

namespace keywork::faults {

namespace {

// Whether the recording has every byte that the folder now has: a call that was missed would be one that nobody loses.
// Not of the index of the journal, which is written through memory and made anew by whoever opens first.
void requireComplete(const iolog::Recording& recording, const std::filesystem::path& folder)
{
    Disk disk(recording);
    for (const auto& event : recording.events) disk.apply(event);
    const auto seen = disk.seen();
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file() || entry.path().extension() == ".db-shm") continue;
        std::ifstream bytes(entry.path(), std::ios::binary);
        const std::string real{std::istreambuf_iterator<char>(bytes), {}};
        const auto found = seen.find(entry.path().lexically_relative(folder).string());
        if (found == seen.end() || found->second != real)
            throw std::runtime_error("the recording missed a call on " + entry.path().filename().string());
    }
}

// The whole work of a scenario, with what it acknowledged in its place among the calls.
iolog::Recording record(const Scenario& scenario, Stage& stage, iolog::Syncs syncs)
{
    const auto place = stage.set(scenario);
    iolog::startRecording(place.folder.string(), syncs);
    {
        const auto work = scenario.open(place);
        if (!play(scenario, *work, 1, iolog::acknowledge))
            throw std::runtime_error("the work fails by itself");
    }
    auto recording = iolog::stopRecording();
    requireComplete(recording, place.folder);
    return recording;
}

// After how many calls the power fails: one in four as soon as something was acknowledged, the others anywhere, or where
// there is something acknowledged to lose.
std::vector<std::size_t> pointsIn(const iolog::Recording& recording, iolog::Syncs syncs, int points,
                                  Dice& dice)
{
    std::vector<std::size_t> acknowledged;
    for (std::size_t i = 0; i < recording.events.size(); ++i)
        if (recording.events[i].deed == iolog::Deed::Acknowledge) acknowledged.push_back(i + 1);
    const auto first = syncs == iolog::Syncs::AreLies ? acknowledged.front() : 0;
    std::vector<std::size_t> after;
    for (int i = 0; i < points; ++i) {
        if (i % 4 == 3) after.push_back(acknowledged[dice.below(acknowledged.size())]);
        else after.push_back(first + dice.below(recording.events.size() + 1 - first));
    }
    std::sort(after.begin(), after.end());
    return after;
}

Tally losePowerDuring(const Scenario& scenario, Stage& stage, iolog::Syncs syncs, int points, Dice& dice)
{
    const auto recording = record(scenario, stage, syncs);
    Disk disk(recording);
    Tally tally;
    int acknowledged = 0;
    std::size_t applied = 0;
    for (const auto point : pointsIn(recording, syncs, points, dice)) {
        for (; applied < point; ++applied) {
            const auto& event = recording.events[applied];
            disk.apply(event);
            if (event.deed == iolog::Deed::Acknowledge) acknowledged = static_cast<int>(event.at);
        }
        const auto place = stage.clear();
        disk.leaveRemains(place.folder, dice);
        tally.add(lookAfter(scenario, place, {acknowledged, acknowledged + 1}),
                  "after call " + std::to_string(point) + " of " + std::to_string(recording.events.size()));
    }
    return tally;
}

// Without syncs nearly every point must fail, or the replay would find nothing where there is something.
bool losePowerWithoutSyncs(Stage& stage, int points, Dice& dice)
{
    const auto& scenario = *scenarios().front();
    const auto tally = losePowerDuring(scenario, stage, iolog::Syncs::AreLies, points, dice);
    std::printf("Power lost during %s, nothing synced (control): %d points, %d failed, as over 90 %% must\n",
                std::string(scenario.name).c_str(), tally.points, tally.bad());
    return tally.bad() * 10 > tally.points * 9;
}

} // namespace

bool losePower(const Wanted& wanted)
{
    Stage stage;
    Dice dice(wanted.seed);
    bool clean = true;
    for (const auto* scenario : scenarios()) {
        if (!wanted.isWanted(scenario->name)) continue;
        const auto tally =
            losePowerDuring(*scenario, stage, iolog::Syncs::Count, wanted.of(100, 1'000), dice);
        print("Power lost during", *scenario, tally);
        clean = clean && tally.isClean();
    }
    return losePowerWithoutSyncs(stage, wanted.of(60, 500), dice) && clean;
}

} // namespace keywork::faults
