#include "base/clock.h"
#include "ctl/arguments.h"
#include "ctl/passwords.h"
#include "ctl/sentences.h"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <ostream>

namespace keywork::ctl {

namespace {

struct InitWords {
    std::string folder;
    std::string policyFolder;
    std::string service;
    std::string admin;
    std::string name;
    std::string passwordFile;
    std::string recoveryFile;
};

std::string sentence(const app::MakeServiceRefusal& refusal, const InitWords& words,
                     const policy::Policy& policy)
{
    if (const auto* account = std::get_if<domain::AccountRefusal>(&refusal)) return describe(*account);
    if (const auto* password = std::get_if<domain::PasswordRefusal>(&refusal))
        return describe(*password, policy.access.passwords);
    if (const auto* place = std::get_if<app::PlaceRefusal>(&refusal)) return describe(*place, words.folder);
    if (const auto* service = std::get_if<app::ServiceRefusal>(&refusal)) return describe(*service);
    return {}; // about others than the first, of whom there are none here
}

int init(const InitWords& words, const Streams& streams)
{
    const auto policy = loadedPolicy(words.policyFolder, streams);
    if (!policy) return refused;
    const auto password =
        passwordFrom(words.passwordFile, "--password-file", "a password for " + words.admin, streams);
    if (!password) return refused;
    const app::NewService service{
        words.service, words.admin,          words.name.empty() ? words.admin : words.name, {},
        *password,     app::newRecoveryKey()};
    const auto say = [&](const app::MakeServiceRefusal& refusal) {
        streams.err << sentence(refusal, words, *policy) << "\n";
        return refused;
    };
    if (const auto wrong = app::refusalOf(service, *policy)) return say(*wrong);

    // The sheet first: a store without its recovery sheet is never there, not for a moment.
    const auto today = ServiceClock(policy->zone).today();
    const auto sheet = app::recoverySheet(words.service, service.recoveryKey, today);
    if (!writePrivately(words.recoveryFile, sheet, streams)) return refused;
    const auto made = app::makeService(words.folder, service, *policy);
    if (!made) {
        std::error_code ignored;
        std::filesystem::remove(words.recoveryFile, ignored);
        return say(made.error());
    }
    streams.out << "Made " << words.folder << " for " << words.service << ". Its administrator signs in as "
                << words.admin << ".\nPrint " << words.recoveryFile
                << " twice, lock both copies away in different places, and delete the file.\n";
    return done;
}

} // namespace

Command addInit(CLI::App& program)
{
    auto* command = program.add_subcommand(
        "init", "Make a service's own store, with its first administrator and its recovery sheet");
    auto words = std::make_shared<InitWords>();
    command->add_option("STORE", words->folder, "the folder to make, NAME.keywork; refused when it exists")
        ->required();
    command->add_option("--service", words->service, "the service's name")->required();
    command->add_option("--admin", words->admin, "the account of its first administrator, such as a.khan")
        ->required();
    command->add_option("--name", words->name,
                        "the administrator's own name (otherwise that of the account)");
    command->add_option("--password-file", words->passwordFile,
                        "a file whose first line is the administrator's password; asked for otherwise");
    command
        ->add_option("--recovery-file", words->recoveryFile,
                     "the file to write the recovery sheet to; never over another")
        ->required();
    command->add_option("--policy", words->policyFolder, "a folder of the service's own policy files");
    return {command, [words](const Streams& streams) { return init(*words, streams); }};
}

} // namespace keywork::ctl
