#include "ctl/arguments.h"

#include "app/entry/describe.h"
#include "policy/load_policy.h"

#include <CLI/CLI.hpp>

#include <ostream>

namespace keywork::ctl {

void addFormat(CLI::App& command, Format& format)
{
    command.add_option("--format", format, "text (the default) or json")
        ->transform(CLI::CheckedTransformer(
            std::map<std::string, Format>{{"text", Format::Text}, {"json", Format::Json}}));
}

void addStore(CLI::App& command, StoreWords& words)
{
    command.add_option("STORE", words.folder, "the store's folder")->required();
    command.add_option("--policy", words.policyFolder,
                       "a folder of the service's own policy files, instead of those that Keywork ships");
}

std::shared_ptr<const policy::Policy> loadedPolicy(const std::string& folder, const Streams& streams)
{
    std::error_code unreadable;
    if (!folder.empty() && !std::filesystem::is_directory(folder, unreadable)) {
        streams.err << "There is no folder of policy files at " << folder << ". Check the path.\n";
        return nullptr;
    }
    auto loaded = folder.empty() ? policy::loadPolicy(policy::ShippedPolicy())
                                 : policy::loadPolicy(policy::ServicePolicy(folder));
    if (loaded) return std::make_shared<const policy::Policy>(std::move(*loaded));
    if (!folder.empty()) streams.err << folder << ": ";
    streams.err << policy::describe(loaded.error()) << "\n";
    return nullptr;
}

std::optional<app::OpenStore> opened(const StoreWords& words, const std::string& account,
                                     std::optional<Date> today, const Streams& streams)
{
    auto policy = loadedPolicy(words.policyFolder, streams);
    if (!policy) return std::nullopt;
    auto store = app::openPractice(words.folder, account, today, std::move(policy));
    if (store) return std::move(*store);
    streams.err << app::describe(store.error(), words.folder) << "\n";
    return std::nullopt;
}

std::optional<Date> dayOf(const std::string& text, const char* option, const Streams& streams)
{
    const auto day = parseIsoDate(text);
    if (day) return *day;
    streams.err << option << " takes a day that exists, as YYYY-MM-DD; \"" << text << "\" is none.\n";
    return std::nullopt;
}

std::string describe(app::Trouble trouble)
{
    switch (trouble) {
    case app::Trouble::NotAllowed: return "This account may not do that. Nothing was changed.";
    case app::Trouble::NotFound: return "There is no such record in this store.";
    case app::Trouble::StoreBusy:
        return "Another program is using the store. Nothing was changed. Try again in a minute.";
    case app::Trouble::StoreFailed:
        return "The store could not be read or written. Nothing was changed. Run keyworkctl check.";
    case app::Trouble::Unexpected: return "Something went wrong inside Keywork. Nothing was changed.";
    }
    return {};
}

} // namespace keywork::ctl
