#include "app/client/export_client.h"
#include "ctl/arguments.h"

#include <CLI/CLI.hpp>

#include <ostream>

namespace keywork::ctl {

namespace {

struct ExportWords {
    StoreWords store;
    std::string client;
    std::string format = "json";
};

int exportOne(const ExportWords& words, const Streams& streams)
{
    const auto ref = domain::ClientRef::parse(words.client);
    if (!ref) {
        streams.err << "--client takes a reference of letters, digits and hyphens, such as KW-0001; \""
                    << words.client << "\" is none.\n";
        return refused;
    }
    const auto store = opened(words.store, "teamlead", std::nullopt, streams);
    if (!store) return refused;
    auto workspace = store->writer();
    const auto record = app::exportClient(workspace, *ref);
    if (record) {
        streams.out << *record;
        return done;
    }
    const auto* trouble = std::get_if<app::Trouble>(&record.error());
    if (trouble && *trouble == app::Trouble::NotFound) {
        streams.err << "There is no client with the reference " << ref->text() << " in " << words.store.folder
                    << ". Look for it with keyworkctl find.\n";
    } else {
        streams.err << describe(trouble ? *trouble : app::Trouble::Unexpected) << "\n";
    }
    return refused;
}

} // namespace

Command addExport(CLI::App& program)
{
    auto* command = program.add_subcommand(
        "export", "Write one client's whole record (docs/export-format.md); it is audited");
    auto words = std::make_shared<ExportWords>();
    addStore(*command, words->store);
    command->add_option("--client", words->client, "the client's reference, such as KW-0001")->required();
    command->add_option("--format", words->format, "json")->check(CLI::IsMember({"json"}));
    return {command, [words](const Streams& streams) { return exportOne(*words, streams); }};
}

} // namespace keywork::ctl
