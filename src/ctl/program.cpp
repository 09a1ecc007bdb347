#include "ctl/program.h"

#include "base/version.h"
#include "ctl/commands.h"

#include <CLI/CLI.hpp>

#include <ostream>

namespace keywork::ctl {

int runProgram(int count, const char* const* words, const Streams& streams)
{
    CLI::App program("Keywork without a window: make, check, read and export stores.", "keyworkctl");
    program.require_subcommand(1);
    program.set_version_flag("--version", "keyworkctl " + std::string(version));
    const std::vector<Command> commands = {addPractice(program), addCheck(program), addFind(program),
                                           addDue(program), addExport(program)};
    try {
        program.parse(count, words);
    } catch (const CLI::ParseError& error) {
        const int status = program.exit(error, streams.out, streams.err);
        return status == 0 ? done : wrongUsage; // asking for help or the version is no mistake
    }
    for (const auto& command : commands) {
        if (command.words->parsed()) return command.run(streams);
    }
    return wrongUsage;
}

} // namespace keywork::ctl
