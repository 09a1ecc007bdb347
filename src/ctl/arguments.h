#pragma once

#include "app/entry/open_store.h"
#include "ctl/commands.h"

#include <memory>
#include <optional>

namespace keywork::ctl {

// --format text|json, as every command that prints data has it.
enum class Format { Text, Json };
void addFormat(CLI::App& command, Format& format);

// STORE and --policy, as every command that reads records has them.
struct StoreWords {
    std::string folder;
    std::string policyFolder; // empty: the policy that Keywork ships
};
void addStore(CLI::App& command, StoreWords& words);

// The shipped policy, or that of a folder of the service's own files; when it is wrong, says so and gives nothing.
std::shared_ptr<const policy::Policy> loadedPolicy(const std::string& folder, const Streams& streams);

// A practice store opened without a password, as its account `account`; when refused, says why and gives nothing.
std::optional<app::OpenStore> opened(const StoreWords& words, const std::string& account,
                                     std::optional<Date> today, const Streams& streams);

// A day as YYYY-MM-DD; when it is none, says so and gives nothing.
std::optional<Date> dayOf(const std::string& text, const char* option, const Streams& streams);

// What is wrong in one sentence, for a use case that was not done.
std::string describe(app::Trouble trouble);

} // namespace keywork::ctl
