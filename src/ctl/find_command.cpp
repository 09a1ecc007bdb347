#include "app/client/find_clients.h"
#include "ctl/arguments.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <ostream>

namespace keywork::ctl {

namespace {

constexpr int mostRows = 50;

struct FindWords {
    StoreWords store;
    std::string text;
    Format format = Format::Text;
};

int find(const FindWords& words, const Streams& streams)
{
    const auto store = opened(words.store, "keyworker", std::nullopt, streams);
    if (!store) return refused;
    auto workspace = store->reader();
    const auto found = app::findClients(workspace, words.text, mostRows);
    if (!found) {
        streams.err << describe(found.error()) << "\n";
        return refused;
    }
    auto rows = nlohmann::ordered_json::array();
    for (const auto& person : *found) {
        const auto match = domain::code(person.match);
        if (words.format == Format::Text) {
            streams.out << person.ref.text() << "\t"
                        << domain::displayName(person.name, domain::WithTitle::No) << "\t"
                        << toIsoDate(person.born) << "\t" << match << "\n";
        }
        rows.push_back({{"ref", person.ref.text()},
                        {"family", person.name.family},
                        {"given", person.name.given},
                        {"born", toIsoDate(person.born)},
                        {"match", match}});
    }
    if (words.format == Format::Json) streams.out << rows.dump(2) << "\n";
    return done;
}

} // namespace

Command addFind(CLI::App& program)
{
    auto* command = program.add_subcommand(
        "find",
        "Find people as the window does: by name (spelled, misspelt or said), reference, NHS number or birth");
    auto words = std::make_shared<FindWords>();
    addStore(*command, words->store);
    command->add_option("TEXT", words->text, "what would be typed into Find or do")->required();
    addFormat(*command, words->format);
    return {command, [words](const Streams& streams) { return find(*words, streams); }};
}

} // namespace keywork::ctl
