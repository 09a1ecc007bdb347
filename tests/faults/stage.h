#pragma once

#include "faults/scenario.h"
#include "support/temporary_folder.h"

#include <functional>
#include <vector>

namespace keywork::faults {

// Where scenarios are played: a store that each of them begins from, and one folder to play in, anew each time.
class Stage {
public:
    Stage();

    const vault::DataKey& key() const { return m_key; }
    std::filesystem::path inWings(const std::string& name) const { return m_folder / name; }
    // A store ready for the scenario, as it was before.
    Place set(const Scenario& scenario);
    // The same folder without anything in it.
    Place clear();

private:
    test::TemporaryFolder m_folder;
    vault::DataKey m_key;
    const Scenario* m_prepared = nullptr;
};

// The scenario's work from `begin` on, as often as it is to be done; tells of every time. Stops at a refusal.
using Acknowledged = std::function<void(int number)>;
bool play(const Scenario& scenario, Work& work, int begin, const Acknowledged& acknowledged);
// What the scenario finds afterwards; a store that cannot be opened is broken.
Finding lookAfter(const Scenario& scenario, const Place& place, Count done);

// What was found at many points, and the first of each kind of fault in words.
struct Tally {
    int points = 0;
    int lost = 0;
    int broken = 0;
    std::vector<std::string> examples;

    void add(const Finding& finding, const std::string& where);
    bool isClean() const { return lost == 0 && broken == 0; }
    int bad() const { return lost + broken; }
};

// "Killed during sign session: 40 points, 0 lost, 0 broken", and the examples below it.
void print(std::string_view what, const Scenario& scenario, const Tally& tally);

} // namespace keywork::faults
