#include "ctl/arguments.h"

#include "app/audit/anchor_audit.h"
#include "app/entry/describe.h"
#include "base/log.h"
#include "ctl/passwords.h"
#include "ctl/sentences.h"
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
    addUser(command, words);
}

void addUser(CLI::App& command, StoreWords& words)
{
    command.add_option("--user", words.user,
                       "the account to open the store as (a practice store needs none)");
    command.add_option(
        "--password-file", words.passwordFile,
        "a file whose first line is that account's password; asked for at the terminal otherwise");
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

std::optional<app::Credentials> credentials(const StoreWords& words, const Streams& streams)
{
    if (words.user.empty()) {
        streams.err << words.folder << " is a service's own store: say who opens it, with --user ACCOUNT.\n";
        return std::nullopt;
    }
    auto password =
        passwordFrom(words.passwordFile, "--password-file", "the password of " + words.user, streams);
    if (!password) return std::nullopt;
    return app::Credentials{words.user, std::move(*password)};
}

// Where it cannot be done, the next visit does it; a cut that was found stays for whoever verifies the audit.
void EndOfVisit::operator()(const app::OpenStore* store) const noexcept
{
    const std::unique_ptr<const app::OpenStore> gone(store);
    try {
        auto workspace = store->writer();
        static_cast<void>(app::anchorAudit(workspace, *store));
    } catch (...) {
        log::error("auditNotAnchored");
    }
}

Visit opened(const StoreWords& words, const std::string& account, std::optional<Date> today,
             const Streams& streams)
{
    const auto visit = [](app::OpenStore store) { return Visit(new app::OpenStore(std::move(store))); };
    auto policy = loadedPolicy(words.policyFolder, streams);
    if (!policy) return nullptr;
    const auto practice = app::isPracticeStore(words.folder);
    if (!practice || *practice) {
        auto store = app::openPractice(words.folder, words.user.empty() ? account : words.user, today,
                                       std::move(policy));
        if (store) return visit(std::move(*store));
        streams.err << app::describe(store.error(), words.folder) << "\n";
        return nullptr;
    }
    const auto as = credentials(words, streams);
    if (!as) return nullptr;
    auto store = app::signIn(words.folder, as->account, as->password, today, std::move(policy));
    if (store) return visit(std::move(*store));
    streams.err << describe(store.error(), words.folder) << "\n";
    return nullptr;
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
    case app::Trouble::Restricted:
        return "This record is restricted to those who work with the client. Open it in Keywork, which asks why.";
    case app::Trouble::StoreBusy:
        return "Another program is using the store. Nothing was changed. Try again in a minute.";
    case app::Trouble::StoreFailed:
        return "The store could not be read or written. Nothing was changed. Run keyworkctl check.";
    case app::Trouble::Unexpected: return "Something went wrong inside Keywork. Nothing was changed.";
    }
    return {};
}

} // namespace keywork::ctl
