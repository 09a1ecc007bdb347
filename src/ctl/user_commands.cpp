#include "ctl/arguments.h"
#include "ctl/passwords.h"
#include "ctl/sentences.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <ostream>

namespace keywork::ctl {

namespace {

struct UserWords {
    StoreWords store;
    std::string account;
    std::string name;
    std::vector<std::string> roles;
    std::string firstPasswordFile;
    Format format = Format::Text;
};
using Words = std::shared_ptr<UserWords>;

std::string sentence(const app::Problem<app::ManageRefusal>& problem, const policy::Policy& policy)
{
    if (const auto* trouble = std::get_if<app::Trouble>(&problem)) return describe(*trouble);
    if (std::holds_alternative<app::Stale>(problem))
        return "Somebody else has just changed this person. Nothing was changed. Try again.";
    const auto& refusal = std::get<app::ManageRefusal>(problem);
    if (const auto* account = std::get_if<domain::AccountRefusal>(&refusal)) return describe(*account);
    if (const auto* password = std::get_if<domain::PasswordRefusal>(&refusal))
        return describe(*password, policy.access.passwords);
    if (const auto* keys = std::get_if<app::KeyProblem>(&refusal)) return describe(*keys);
    return describe(std::get<app::StaffRefusal>(refusal));
}

// As given in a file, or a random one, which the person doing this hands over.
std::optional<std::string> firstPassword(const UserWords& words, const Streams& streams)
{
    if (words.firstPasswordFile.empty()) return app::firstPassword();
    return passwordFrom(words.firstPasswordFile, "--first-password-file", "the first password", streams);
}

void tellFirstPassword(const UserWords& words, const std::string& password, const Streams& streams)
{
    if (words.firstPasswordFile.empty())
        streams.out << "First password, for one sign-in, to be handed over in person: " << password << "\n";
    else streams.out << "The first password is for one sign-in.\n";
}

// Runs `work` on the store's writer as whoever was named.
template <class Work>
int withStore(const UserWords& words, const Streams& streams, const Work& work)
{
    const auto store = opened(words.store, "admin", std::nullopt, streams);
    if (!store) return refused;
    auto workspace = store->writer();
    return work(*store, workspace);
}

int refusing(const app::Problem<app::ManageRefusal>& problem, const app::OpenStore& store,
             const Streams& streams)
{
    streams.err << sentence(problem, *store.policy()) << "\n";
    return refused;
}

int add(const UserWords& words, const Streams& streams)
{
    std::vector<domain::Role> roles;
    for (const auto& word : words.roles) roles.push_back(*domain::fromCode<domain::Role>(word));
    return withStore(words, streams, [&](const app::OpenStore& store, app::Workspace& workspace) {
        const auto first = firstPassword(words, streams);
        if (!first) return refused;
        const auto added = app::addStaff(workspace, store, {words.account, words.name, roles, *first});
        if (!added) return refusing(added.error(), store, streams);
        streams.out << words.name << " signs in as " << words.account << ".\n";
        tellFirstPassword(words, *first, streams);
        return done;
    });
}

std::optional<app::StaffRow> rowOf(const std::string& account, app::Workspace& workspace,
                                   const app::OpenStore& store, const Streams& streams)
{
    const auto rows = app::staffList(workspace, store);
    if (!rows) {
        streams.err << describe(rows.error()) << "\n";
        return std::nullopt;
    }
    const auto found = std::find_if(rows->begin(), rows->end(),
                                    [&](const app::StaffRow& row) { return row.staff.account == account; });
    if (found != rows->end()) return *found;
    streams.err << "Nobody has the account " << account << ". List them with keyworkctl user list.\n";
    return std::nullopt;
}

int reset(const UserWords& words, const Streams& streams)
{
    return withStore(words, streams, [&](const app::OpenStore& store, app::Workspace& workspace) {
        const auto row = rowOf(words.account, workspace, store, streams);
        const auto first = row ? firstPassword(words, streams) : std::nullopt;
        if (!first) return refused;
        const auto was = app::resetPassword(workspace, store, row->staff.id, *first);
        if (!was) return refusing(was.error(), store, streams);
        streams.out << "The password of " << words.account << " no longer opens the store.\n";
        tellFirstPassword(words, *first, streams);
        return done;
    });
}

int revoke(const UserWords& words, const Streams& streams)
{
    return withStore(words, streams, [&](const app::OpenStore& store, app::Workspace& workspace) {
        const auto row = rowOf(words.account, workspace, store, streams);
        if (!row) return refused;
        const auto ended = app::endStaff(workspace, store, row->staff.id, row->staff.version);
        if (!ended) return refusing(ended.error(), store, streams);
        streams.out << words.account
                    << " can no longer sign in. Backups made until now still open with the password "
                    << "as it was: keep them where " << words.account << " cannot come.\n";
        return done;
    });
}

const char* code(app::WayIn wayIn)
{
    switch (wayIn) {
    case app::WayIn::Open: return "open";
    case app::WayIn::MustChange: return "mustChange";
    case app::WayIn::None: return "none";
    }
    return "";
}

nlohmann::ordered_json toJson(const app::StaffRow& row)
{
    auto roles = nlohmann::ordered_json::array();
    for (const auto role : row.staff.roles) roles.push_back(domain::code(role));
    nlohmann::ordered_json until;
    if (row.staff.activeTo) until = toIsoDate(*row.staff.activeTo);
    return {{"account", row.staff.account},
            {"name", row.staff.name},
            {"roles", roles},
            {"from", toIsoDate(row.staff.activeFrom)},
            {"until", until},
            {"wayIn", code(row.wayIn)}};
}

void print(const app::StaffRow& row, const Streams& streams)
{
    streams.out << row.staff.account << "\t" << row.staff.name << "\t";
    for (std::size_t i = 0; i < row.staff.roles.size(); ++i)
        streams.out << (i > 0 ? "," : "") << domain::code(row.staff.roles[i]);
    streams.out << "\t" << code(row.wayIn) << "\t"
                << (row.staff.activeTo ? "left " + toIsoDate(*row.staff.activeTo) : std::string("works here"))
                << "\n";
}

int list(const UserWords& words, const Streams& streams)
{
    return withStore(words, streams, [&](const app::OpenStore& store, app::Workspace& workspace) {
        const auto rows = app::staffList(workspace, store);
        if (!rows) {
            streams.err << describe(rows.error()) << "\n";
            return refused;
        }
        auto array = nlohmann::ordered_json::array();
        for (const auto& row : *rows) {
            if (words.format == Format::Json) array.push_back(toJson(row));
            else print(row, streams);
        }
        if (words.format == Format::Json) streams.out << array.dump(2) << "\n";
        return done;
    });
}

CLI::App* subcommand(CLI::App& user, const char* name, const char* about, const Words& words)
{
    auto* command = user.add_subcommand(name, about);
    addStore(*command, words->store);
    return command;
}

void addAccount(CLI::App& command, const Words& words)
{
    command.add_option("ACCOUNT", words->account, "what the person signs in with, such as s.okafor")
        ->required();
}

void addFirstPassword(CLI::App& command, const Words& words)
{
    command.add_option(
        "--first-password-file", words->firstPasswordFile,
        "a file whose first line is the first password; a random one is made and shown otherwise");
}

Command bound(CLI::App* command, const Words& words, int (*run)(const UserWords&, const Streams&))
{
    return {command, [words, run](const Streams& streams) { return run(*words, streams); }};
}

} // namespace

std::vector<Command> addUserCommands(CLI::App& program)
{
    auto* user = program.add_subcommand("user", "The people who can open a store: add, list, reset, revoke");
    user->require_subcommand(1);

    const auto toAdd = std::make_shared<UserWords>();
    auto* adding =
        subcommand(*user, "add", "Let a new person in, with a first password for one sign-in", toAdd);
    addAccount(*adding, toAdd);
    adding->add_option("--name", toAdd->name, "the person's own name")->required();
    adding
        ->add_option("--role", toAdd->roles,
                     "keyworker, teamLead, clinician or administrator; may be given again")
        ->required()
        ->check(CLI::IsMember({"keyworker", "teamLead", "clinician", "administrator"}));
    addFirstPassword(*adding, toAdd);

    const auto toList = std::make_shared<UserWords>();
    auto* listing = subcommand(*user, "list", "Everybody, also those who have left", toList);
    addFormat(*listing, toList->format);

    const auto toReset = std::make_shared<UserWords>();
    auto* resetting =
        subcommand(*user, "reset", "Give a person another first password; the old one is gone", toReset);
    addAccount(*resetting, toReset);
    addFirstPassword(*resetting, toReset);

    const auto toRevoke = std::make_shared<UserWords>();
    auto* revoking = subcommand(*user, "revoke", "A person leaves: their way in goes at once", toRevoke);
    addAccount(*revoking, toRevoke);

    return {bound(adding, toAdd, add), bound(listing, toList, list), bound(resetting, toReset, reset),
            bound(revoking, toRevoke, revoke)};
}

} // namespace keywork::ctl
