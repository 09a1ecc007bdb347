#include "app/audit/read_audit.h"
#include "app/audit/verify_audit.h"
#include "app/staff/staff_accounts.h"
#include "ctl/arguments.h"
#include "ctl/audit_sentences.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <ostream>

namespace keywork::ctl {

namespace {

using Json = nlohmann::ordered_json;

constexpr int mostShown = 10'000;

struct AuditWords {
    StoreWords store;
    std::string person;
    std::string client;
    std::string from;
    std::string to;
    bool despiteFaults = false;
    Format format = Format::Text;
};

template <class Refusal>
app::Trouble troubleOf(const app::Problem<Refusal>& problem)
{
    const auto* trouble = std::get_if<app::Trouble>(&problem);
    return trouble ? *trouble : app::Trouble::Unexpected;
}

Json toJson(const app::AuditReport& report)
{
    return {{"whole", report.isWhole()},  {"rows", report.rows},         {"before_chain", report.beforeChain},
            {"last", report.last},        {"hash", report.hash},         {"vouched_for", report.anchored},
            {"faults", faultsOf(report)}, {"remarks", remarksOn(report)}};
}

int verify(const AuditWords& words, const Streams& streams)
{
    const auto store = opened(words.store, "admin", std::nullopt, streams);
    if (!store) return refused;
    auto workspace = store->writer();
    const auto report = app::verifyAudit(workspace, *store);
    if (!report) {
        streams.err << describe(troubleOf(report.error())) << "\n";
        return refused;
    }
    if (words.format == Format::Json) {
        streams.out << toJson(*report).dump(2) << "\n";
        return report->isWhole() ? done : refused;
    }
    for (const auto& sentence : faultsOf(*report)) streams.out << sentence << "\n";
    if (report->isWhole())
        streams.out << "All " << report->rows
                    << " rows of the audit are as they were written. The last is row " << report->last
                    << ", with the hash " << report->hash << ".\n";
    for (const auto& sentence : remarksOn(*report)) streams.out << sentence << "\n";
    return report->isWhole() ? done : refused;
}

// What was asked for by names that only the store knows; says what it does not know.
std::optional<app::AuditWanted> wantedBy(const AuditWords& words, app::Workspace& workspace,
                                         const Streams& streams)
{
    app::AuditWanted wanted;
    wanted.most = mostShown;
    if (!words.from.empty() && !(wanted.from = dayOf(words.from, "--from", streams))) return std::nullopt;
    if (!words.to.empty() && !(wanted.to = dayOf(words.to, "--to", streams))) return std::nullopt;
    if (!words.person.empty()) {
        const auto staff = app::staffWithAccount(workspace, words.person);
        if (!staff) {
            streams.err << "Nobody in " << words.store.folder << " has the account " << words.person << ".\n";
            return std::nullopt;
        }
        wanted.by = staff->id;
    }
    if (!words.client.empty()) {
        wanted.about = app::clientWithRef(workspace, words.client);
        if (!wanted.about) {
            streams.err << "There is no client with the reference " << words.client << " in "
                        << words.store.folder << ".\n";
            return std::nullopt;
        }
    }
    return wanted;
}

Json toJson(const app::AuditLine& line)
{
    Json id;
    Json version;
    if (line.subjectId) id = *line.subjectId;
    if (line.subjectVersion) version = *line.subjectVersion;
    return {{"sequence", line.sequence},
            {"at", toIsoInstant(line.at)},
            {"account", line.account},
            {"role", line.role},
            {"action", line.action},
            {"subject", line.subject},
            {"id", id},
            {"version", version},
            {"reason", line.reason},
            {"hash", line.hash}};
}

// One line whatever somebody typed as a reason.
std::string onOneLine(std::string text)
{
    std::replace_if(
        text.begin(), text.end(), [](unsigned char letter) { return letter < ' '; }, ' ');
    return text;
}

void print(const app::AuditLine& line, const Streams& streams)
{
    streams.out << line.sequence << "\t" << toIsoInstant(line.at) << "\t"
                << (line.account.empty() ? "-" : line.account) << "\t"
                << (line.role.empty() ? "-" : line.role) << "\t" << line.action << "\t" << line.subject;
    if (line.subjectId) streams.out << " " << *line.subjectId;
    streams.out << "\t" << onOneLine(line.reason) << "\n";
}

int show(const AuditWords& words, const Streams& streams)
{
    const auto store = opened(words.store, "admin", std::nullopt, streams);
    if (!store) return refused;
    auto workspace = store->writer();
    const auto wanted = wantedBy(words, workspace, streams);
    if (!wanted) return refused;
    const auto page = app::auditRows(workspace, *wanted);
    if (!page) {
        streams.err << describe(troubleOf(page.error())) << "\n";
        return refused;
    }
    auto rows = Json::array();
    for (const auto& line : page->lines) {
        if (words.format == Format::Json) rows.push_back(toJson(line));
        else print(line, streams);
    }
    if (words.format == Format::Json) streams.out << rows.dump(2) << "\n";
    if (page->more)
        streams.err << "These are the newest " << mostShown
                    << " rows. Ask for the others by --from and --to.\n";
    return done;
}

int seal(const AuditWords& words, const Streams& streams)
{
    const auto store = opened(words.store, "admin", std::nullopt, streams);
    if (!store) return refused;
    auto workspace = store->writer();
    const auto as = words.despiteFaults ? app::SealAs::DespiteFaults : app::SealAs::Whole;
    const auto sealed = app::sealAudit(workspace, *store, as);
    if (sealed) {
        streams.out << app::sealSlip(*sealed);
        return done;
    }
    const auto* refusal = std::get_if<app::AnchorRefusal>(&sealed.error());
    streams.err << (refusal ? describe(*refusal) : describe(troubleOf(sealed.error()))) << "\n";
    return refused;
}

Command bound(CLI::App* command, const std::shared_ptr<AuditWords>& words,
              int (*run)(const AuditWords&, const Streams&))
{
    return {command, [words, run](const Streams& streams) { return run(*words, streams); }};
}

CLI::App* subcommand(CLI::App& audit, const char* name, const char* about,
                     const std::shared_ptr<AuditWords>& words)
{
    auto* command = audit.add_subcommand(name, about);
    addStore(*command, words->store);
    return command;
}

} // namespace

std::vector<Command> addAuditCommands(CLI::App& program)
{
    auto* audit = program.add_subcommand("audit", "Who did what: verify, show, seal");
    audit->require_subcommand(1);

    const auto toVerify = std::make_shared<AuditWords>();
    auto* verifying = subcommand(*audit, "verify", "Prove that no row was changed or taken away", toVerify);
    addFormat(*verifying, toVerify->format);

    const auto toShow = std::make_shared<AuditWords>();
    auto* showing = subcommand(*audit, "show",
                               "List rows, newest first; that they were read is in the audit too", toShow);
    showing->add_option("--person", toShow->person, "only what was done under this account");
    showing->add_option("--client", toShow->client, "only what has to do with this client, such as KW-0001");
    showing->add_option("--from", toShow->from, "from this day, YYYY-MM-DD");
    showing->add_option("--to", toShow->to, "to the end of this day, YYYY-MM-DD");
    addFormat(*showing, toShow->format);

    const auto toSeal = std::make_shared<AuditWords>();
    auto* sealing = subcommand(*audit, "seal",
                               "Vouch for the audit as it is, and write a slip to print and sign", toSeal);
    sealing->add_flag("--despite-faults", toSeal->despiteFaults,
                      "although it does not verify; the slip says so");

    return {bound(verifying, toVerify, verify), bound(showing, toShow, show), bound(sealing, toSeal, seal)};
}

} // namespace keywork::ctl
