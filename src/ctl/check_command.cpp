#include "app/entry/check_store.h"
#include "ctl/arguments.h"
#include "ctl/fault_sentence.h"
#include "ctl/sentences.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <ostream>

namespace keywork::ctl {

namespace {

struct CheckWords {
    StoreWords store;
    Format format = Format::Text;
};

int check(const CheckWords& words, const Streams& streams)
{
    const auto& folder = words.store.folder;
    const auto practice = app::isPracticeStore(folder);
    std::optional<app::Credentials> as;
    if (practice && !*practice) {
        as = credentials(words.store, streams);
        if (!as) return refused;
    }
    const auto faults = app::checkStore(folder, as);
    if (!faults) {
        streams.err << describe(faults.error(), folder) << "\n";
        return refused;
    }
    auto sentences = nlohmann::ordered_json::array();
    for (const auto& fault : *faults) sentences.push_back(sentence(fault));
    if (words.format == Format::Json) {
        streams.out << nlohmann::ordered_json{{"whole", faults->empty()}, {"faults", sentences}}.dump(2)
                    << "\n";
        return faults->empty() ? done : refused;
    }
    for (const auto& text : sentences) streams.out << text.get<std::string>() << "\n";
    if (!faults->empty()) return refused;
    streams.out
        << folder
        << " is whole: cipher, schema, references, search indexes, records and audit are as they should be.\n";
    return done;
}

} // namespace

Command addCheck(CLI::App& program)
{
    auto* command = program.add_subcommand(
        "check",
        "Check a store: cipher, schema, references, search indexes, every record and the audit; each fault is named");
    auto words = std::make_shared<CheckWords>();
    command->add_option("STORE", words->store.folder, "the store's folder")->required();
    addUser(*command, words->store);
    addFormat(*command, words->format);
    return {command, [words](const Streams& streams) { return check(*words, streams); }};
}

} // namespace keywork::ctl
