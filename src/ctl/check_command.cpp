#include "app/entry/describe.h"
#include "ctl/arguments.h"
#include "ctl/fault_sentence.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <ostream>

namespace keywork::ctl {

namespace {

struct CheckWords {
    std::string folder;
    Format format = Format::Text;
};

int check(const CheckWords& words, const Streams& streams)
{
    const auto faults = app::checkPracticeStore(words.folder);
    if (!faults) {
        streams.err << app::describe(faults.error(), words.folder) << "\n";
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
        << words.folder
        << " is whole: cipher, schema, references, search indexes and records are as they should be.\n";
    return done;
}

} // namespace

Command addCheck(CLI::App& program)
{
    auto* command = program.add_subcommand(
        "check",
        "Check a store: cipher, schema, references, search indexes and every record; each fault is named");
    auto words = std::make_shared<CheckWords>();
    command->add_option("STORE", words->folder, "the store's folder")->required();
    addFormat(*command, words->format);
    return {command, [words](const Streams& streams) { return check(*words, streams); }};
}

} // namespace keywork::ctl
