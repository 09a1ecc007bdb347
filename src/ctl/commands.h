#pragma once

#include "ctl/program.h"

#include <CLI/App.hpp>

#include <functional>

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

} // namespace keywork::ctl
