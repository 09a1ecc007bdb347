#include "ctl/program.h"

#include "base/version.h"
#include "ctl/commands.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <ostream>

namespace keywork::ctl {

namespace {

// CLI11 would say no more than that a command is missing.
bool namesNoCommand(const CLI::App& program, int count, const char* const* words)
{
    if (count < 2 || words[1][0] == '-') return false;
    const auto commands = program.get_subcommands([](const CLI::App*) { return true; });
    return std::none_of(commands.begin(), commands.end(),
                        [&](const CLI::App* command) { return command->get_name() == words[1]; });
}

} // namespace

int runProgram(int count, const char* const* words, const Streams& streams)
{
    CLI::App program("Keywork without a window: make, check, read and export stores.", "keyworkctl");
    program.require_subcommand(1);
    program.set_version_flag("--version", "keyworkctl " + std::string(version));
    std::vector<Command> commands = {addPractice(program), addInit(program),  addPassword(program),
                                     addRecover(program),  addCheck(program), addFind(program),
                                     addDue(program),      addExport(program)};
    for (auto& command : addUserCommands(program)) commands.push_back(std::move(command));
    for (auto& command : addAuditCommands(program)) commands.push_back(std::move(command));
    for (auto& command : addBackupCommands(program)) commands.push_back(std::move(command));
    try {
        program.parse(count, words);
    } catch (const CLI::ParseError& error) {
        if (namesNoCommand(program, count, words)) {
            streams.err << "There is no command " << words[1]
                        << ". keyworkctl --help lists those there are.\n";
            return wrongUsage;
        }
        const int status = program.exit(error, streams.out, streams.err);
        return status == 0 ? done : wrongUsage; // asking for help or the version is no mistake
    }
    for (const auto& command : commands) {
        if (command.words->parsed()) return command.run(streams);
    }
    return wrongUsage;
}

} // namespace keywork::ctl
