#pragma once

#include "ctl/program.h"

#include <CLI/App.hpp>

#include <functional>
#include <vector>

// One function a command: it adds itself with its help and options, and gives what to run when it was chosen.
namespace keywork::ctl {

using Run = std::function<int(const Streams&)>;

struct Command {
    CLI::App* words;
    Run run;
};

Command addPractice(CLI::App& program);
Command addCheck(CLI::App& program);
Command addFind(CLI::App& program);
Command addDue(CLI::App& program);
Command addExport(CLI::App& program);
Command addInit(CLI::App& program);
Command addPassword(CLI::App& program);
Command addRecover(CLI::App& program);
std::vector<Command> addUserCommands(CLI::App& program);   // user add, list, reset, revoke
std::vector<Command> addBackupCommands(CLI::App& program); // backup, restore, drill
std::vector<Command> addAuditCommands(CLI::App& program);  // audit verify, show, seal

} // namespace keywork::ctl
