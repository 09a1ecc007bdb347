#include "ctl/arguments.h"
#include "ctl/passwords.h"
#include "ctl/sentences.h"

#include <CLI/CLI.hpp>

#include <ostream>

namespace keywork::ctl {

namespace {

struct PasswordWords {
    StoreWords store;
    std::string newPasswordFile;
};

std::string sentence(const app::ChangePasswordRefusal& refusal, const std::string& folder,
                     const policy::Policy& policy)
{
    if (const auto* signIn = std::get_if<app::SignInRefusal>(&refusal)) return describe(*signIn, folder);
    if (const auto* password = std::get_if<domain::PasswordRefusal>(&refusal))
        return describe(*password, policy.access.passwords);
    return describe(std::get<app::KeyProblem>(refusal));
}

int changePassword(const PasswordWords& words, const Streams& streams)
{
    const auto policy = loadedPolicy(words.store.policyFolder, streams);
    if (!policy) return refused;
    const auto practice = app::isPracticeStore(words.store.folder);
    if (practice && *practice) {
        streams.err << "A practice store's passwords stay as they are published. Nothing was changed.\n";
        return refused;
    }
    const auto before = credentials(words.store, streams);
    if (!before) return refused;
    const auto wanted =
        passwordFrom(words.newPasswordFile, "--new-password-file", "the new password", streams);
    if (!wanted) return refused;
    const auto changed = app::changePassword(words.store.folder, *before, *wanted, *policy);
    if (!changed) {
        streams.err << sentence(changed.error(), words.store.folder, *policy) << "\n";
        return refused;
    }
    streams.out << "The password of " << before->account << " is changed.\n";
    return done;
}

} // namespace

Command addPassword(CLI::App& program)
{
    auto* command = program.add_subcommand("password", "Change one's own password; the first one has to be");
    auto words = std::make_shared<PasswordWords>();
    addStore(*command, words->store);
    command->add_option("--new-password-file", words->newPasswordFile,
                        "a file whose first line is the new password; asked for at the terminal otherwise");
    return {command, [words](const Streams& streams) { return changePassword(*words, streams); }};
}

} // namespace keywork::ctl
