#include "faults/stage.h"

#include "faults/desk.h"
#include "faults/iolog.h"

#include <cstdio>
#include <exception>

namespace keywork::faults {

namespace fs = std::filesystem;

Stage::Stage() : m_key(makeStore(m_folder / "base.keywork"))
{
    iolog::leaveRealSyncsOut();
}

Place Stage::set(const Scenario& scenario)
{
    const auto ready = m_folder / "ready.keywork";
    if (m_prepared != &scenario) {
        fs::remove_all(ready);
        fs::copy(m_folder / "base.keywork", ready, fs::copy_options::recursive);
        scenario.prepare({ready, m_key});
        m_prepared = &scenario;
    }
    auto place = clear();
    fs::copy(ready, place.folder, fs::copy_options::recursive);
    return place;
}

Place Stage::clear()
{
    const auto folder = m_folder / "played.keywork";
    fs::remove_all(folder);
    fs::create_directory(folder);
    return {folder, m_key};
}

bool play(const Scenario& scenario, Work& work, int begin, const Acknowledged& acknowledged)
{
    for (int number = begin; number <= scenario.times; ++number) {
        if (!work.once(number)) return false;
        acknowledged(number);
    }
    return true;
}

Finding lookAfter(const Scenario& scenario, const Place& place, Count done)
try {
    return scenario.look(place, done);
} catch (const std::exception& error) {
    return {Fault::Broken, error.what()};
}

void Tally::add(const Finding& finding, const std::string& where)
{
    constexpr std::size_t mostExamples = 5;
    ++points;
    if (finding.fault == Fault::None) return;
    ++(finding.fault == Fault::Lost ? lost : broken);
    if (examples.size() < mostExamples) examples.push_back(where + ": " + finding.why);
}

void print(std::string_view what, const Scenario& scenario, const Tally& tally)
{
    std::printf("%.*s %.*s: %d points, %d lost, %d broken\n", int(what.size()), what.data(),
                int(scenario.name.size()), scenario.name.data(), tally.points, tally.lost, tally.broken);
    for (const auto& example : tally.examples) std::printf("    %s\n", example.c_str());
    std::fflush(stdout);
}

} // namespace keywork::faults
