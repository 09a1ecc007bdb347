#include "app/entry/describe.h"
#include "ctl/arguments.h"
#include "ctl/passwords.h"
#include "ctl/sentences.h"

#include <CLI/CLI.hpp>

#include <ostream>

namespace keywork::ctl {

namespace {

struct RecoverWords {
    std::string folder;
    std::string policyFolder;
    std::string recoveryFile;
    std::string account;
    std::string newPasswordFile;
};

std::string sentence(const app::RecoverRefusal& refusal, const std::string& folder,
                     const policy::Policy& policy)
{
    if (const auto* key = std::get_if<app::RecoveryKeyProblem>(&refusal)) return describe(*key);
    if (const auto* store = std::get_if<app::OpenRefusal>(&refusal)) return app::describe(*store, folder);
    if (const auto* password = std::get_if<domain::PasswordRefusal>(&refusal))
        return describe(*password, policy.access.passwords);
    if (const auto* keys = std::get_if<app::KeyProblem>(&refusal)) return describe(*keys);
    return describe(std::get<app::RecoverProblem>(refusal));
}

int recover(const RecoverWords& words, const Streams& streams)
{
    const auto policy = loadedPolicy(words.policyFolder, streams);
    if (!policy) return refused;
    const auto sheet = words.recoveryFile.empty()
                           ? passwordFrom({}, "--recovery-file", "the recovery key", streams)
                           : textOf(words.recoveryFile, streams);
    if (!sheet) return refused;
    const auto wanted =
        passwordFrom(words.newPasswordFile, "--new-password-file", "the new password", streams);
    if (!wanted) return refused;
    const auto recovered = app::recoverAdministrator(words.folder, app::recoveryKeyIn(*sheet),
                                                     {words.account, *wanted}, *policy);
    if (!recovered) {
        streams.err << sentence(recovered.error(), words.folder, *policy) << "\n";
        return refused;
    }
    streams.out << words.account
                << " signs in with the new password from now on. Put the sheet back under seal.\n";
    return done;
}

} // namespace

Command addRecover(CLI::App& program)
{
    auto* command = program.add_subcommand(
        "recover",
        "Give an administrator a new password by the recovery sheet, when no administrator can sign in");
    auto words = std::make_shared<RecoverWords>();
    command->add_option("STORE", words->folder, "the store's folder")->required();
    command->add_option("--account", words->account, "an administrator's account")->required();
    command->add_option(
        "--recovery-file", words->recoveryFile,
        "a file with the recovery key or the whole sheet; asked for at the terminal otherwise");
    command->add_option("--new-password-file", words->newPasswordFile,
                        "a file whose first line is the new password; asked for at the terminal otherwise");
    command->add_option("--policy", words->policyFolder, "a folder of the service's own policy files");
    return {command, [words](const Streams& streams) { return recover(*words, streams); }};
}

} // namespace keywork::ctl
