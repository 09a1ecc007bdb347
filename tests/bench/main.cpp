#include "base/freed_memory.h"
#include "bench/crowd.h"
#include "bench/readings.h"
#include "bench/signings.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iostream>

namespace {

using namespace keywork::bench;

struct Wanted {
    std::vector<std::string> stores;
    std::vector<int> clients;
    std::string crowd;
    int crowdOf = 100'000;
    std::string scratch;
    bool json = false;
};

std::vector<Line> measureAll(const Wanted& wanted)
{
    std::vector<Line> lines;
    // Told as they come as well, since it takes minutes.
    const auto add = [&](std::vector<Line> more) {
        std::cerr << asText(more);
        for (auto& line : more) lines.push_back(std::move(line));
    };
    for (std::size_t i = 0; i < wanted.stores.size(); ++i) {
        add({measureFinding(wanted.stores[i], wanted.clients[i])});
        add(measureReadings(wanted.stores[i], wanted.clients[i]));
        add(measureSignings(wanted.stores[i], wanted.scratch, wanted.clients[i]));
    }
    if (wanted.crowd.empty()) return lines;
    if (!std::filesystem::exists(wanted.crowd)) makeCrowd(wanted.crowd, wanted.crowdOf);
    add({measureFinding(wanted.crowd, wanted.crowdOf)});
    return lines;
}

} // namespace

// Exit status 0: every ratio is within its limit. 1: one is not, or something could not be measured.
int main(int argc, char** argv)
{
    keywork::keepFreedMemory(); // as Keywork does
    CLI::App program("How fast Keywork is, beside SQLite alone with the same statements");
    Wanted wanted;
    program.add_option("--store", wanted.stores, "a practice store to measure in; several times");
    program.add_option("--clients", wanted.clients, "how many clients that store has; once for each store");
    program.add_option("--crowd", wanted.crowd, "where the store for searching stands, or is to be made");
    program.add_option("--crowd-of", wanted.crowdOf, "how many people it has (100,000)")
        ->check(CLI::Range(1, 100'000));
    program.add_option("--scratch", wanted.scratch, "a folder for copies of the stores")->required();
    program.add_flag("--json", wanted.json, "rows of JSON instead of a table");
    CLI11_PARSE(program, argc, argv);
    try {
        const auto lines = measureAll(wanted);
        std::cout << (wanted.json ? asJson(lines) + "\n" : asText(lines));
        return std::all_of(lines.begin(), lines.end(), [](const Line& line) { return line.isWithinLimit(); })
                   ? 0
                   : 1;
    } catch (const std::exception& error) {
        std::cerr << "keywork_bench: " << error.what() << "\n";
        return 1;
    }
}
