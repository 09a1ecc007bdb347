#pragma once

#include "app/entry/open_store.h"
#include "ctl/commands.h"

#include <memory>
#include <optional>

namespace keywork::ctl {

// --format text|json, as every command that prints data has it.
enum class Format { Text, Json };
void addFormat(CLI::App& command, Format& format);

// STORE, --policy, --user and --password-file, as every command that opens a store has them.
struct StoreWords {
    std::string folder;
    std::string policyFolder; // empty: the policy that Keywork ships
    std::string user;         // empty: a practice store needs none
    std::string passwordFile; // empty: asked for at the terminal
};
void addStore(CLI::App& command, StoreWords& words);
void addUser(CLI::App& command, StoreWords& words);

// The shipped policy, or that of a folder of the service's own files; when it is wrong, says so and gives nothing.
std::shared_ptr<const policy::Policy> loadedPolicy(const std::string& folder, const Streams& streams);

// An open store for as long as a command runs. At the end store.keys vouches for what was written into the audit.
struct EndOfVisit {
    void operator()(const app::OpenStore* store) const noexcept;
};
using Visit = std::unique_ptr<const app::OpenStore, EndOfVisit>;

// The store as --user, whose password it asks for; a practice store without a password, as --user or as its account
// `account`. When refused, says why and gives nothing.
Visit opened(const StoreWords& words, const std::string& account, std::optional<Date> today,
             const Streams& streams);
// Who --user is, with the password; when there is none, says so and gives nothing.
std::optional<app::Credentials> credentials(const StoreWords& words, const Streams& streams);

// A day as YYYY-MM-DD; when it is none, says so and gives nothing.
std::optional<Date> dayOf(const std::string& text, const char* option, const Streams& streams);

// What is wrong in one sentence, for a use case that was not done.
std::string describe(app::Trouble trouble);

} // namespace keywork::ctl
