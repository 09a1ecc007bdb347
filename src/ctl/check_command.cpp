#include "app/entry/check_store.h"
#include "app/entry/describe.h"
#include "ctl/arguments.h"

#include <CLI/CLI.hpp>

#include <ostream>

namespace keywork::ctl {

namespace {

std::string sentence(const app::StoreFault& fault)
{
    switch (fault.kind) {
    case app::StoreFaultKind::Page: return "A page of store.db does not verify (" + fault.where + ").";
    case app::StoreFaultKind::Structure: return "The structure of store.db is wrong: " + fault.where + ".";
    case app::StoreFaultKind::ForeignKey:
        return "A row of " + fault.where + " points to a record that is not there.";
    case app::StoreFaultKind::SearchIndex:
        return "The search index " + fault.where + " does not say what its table says.";
    }
    return {};
}

int check(const std::string& folder, const Streams& streams)
{
    const auto faults = app::checkPracticeStore(folder);
    if (!faults) {
        streams.err << app::describe(faults.error(), folder) << "\n";
        return refused;
    }
    for (const auto& fault : *faults) streams.out << sentence(fault) << "\n";
    if (!faults->empty()) return refused;
    streams.out << folder
                << " is whole: cipher, schema, references and search indexes are as they should be.\n";
    return done;
}

} // namespace

Command addCheck(CLI::App& program)
{
    auto* command = program.add_subcommand(
        "check", "Check a store: cipher, schema, references, search indexes; every fault is named");
    auto folder = std::make_shared<std::string>();
    command->add_option("STORE", *folder, "the store's folder")->required();
    return {command, [folder](const Streams& streams) { return check(*folder, streams); }};
}

} // namespace keywork::ctl
