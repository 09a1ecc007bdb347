#include "faults/parts.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace {

using namespace keywork::faults;

int run(int argc, char** argv)
{
    CLI::App program("What Keywork keeps when it is killed, the power fails, the disk is full or lies");
    program.require_subcommand(1);
    Wanted wanted;
    bool isLong = false;
    program.add_flag("--long", isLong, "many points instead of some");
    program.add_option("--seed", wanted.seed, "which points (1)");
    program.add_option("--only", wanted.only, "one scenario by its name, of the parts that have several");
    bool (*part)(const Wanted&) = nullptr;
    const auto add = [&](const char* name, const char* about, bool (*run)(const Wanted&)) {
        program.add_subcommand(name, about)->fallthrough()->callback([&part, run] { part = run; });
    };
    add("kill", "kill -9 at every kind of moment", killAnywhere);
    add("power", "the power fails at any call; what was not synced is lost, kept or torn", losePower);
    add("disk", "any call fails, or the disk is full from then on", failEveryCall);
    add("flips", "a bit of a file of the store is another", flipBits);
    add("together", "eight people save at the same time", workTogether);
    CLI11_PARSE(program, argc, argv);
    wanted.length = isLong ? Length::Long : Length::Short;
    return part(wanted) ? 0 : 1;
}

} // namespace

// Exit status 0: every figure is what it must be. 1: one is not, or something could not be tried.
int main(int argc, char** argv)
try {
    return run(argc, argv);
} catch (const std::exception& error) {
    std::cerr << "keywork_faults: " << error.what() << "\n";
    return 1;
}
