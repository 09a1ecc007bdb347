#include "app/page/today.h"
#include "app/staff/staff_accounts.h"
#include "ctl/arguments.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <ostream>

namespace keywork::ctl {

namespace {

struct DueWords {
    StoreWords store;
    std::string keyworker;
    std::string on;
    Format format = Format::Text;
};

nlohmann::ordered_json toJson(const app::DueRow& row)
{
    const auto& window = row.item.window;
    nlohmann::ordered_json closes;
    if (window.closes) closes = toIsoDate(*window.closes);
    const bool over =
        row.state.kind == domain::DueStateKind::Overdue || row.state.kind == domain::DueStateKind::Missed;
    return {{"ref", row.client.ref.text()},           {"kind", domain::code(row.item.kind)},
            {"state", domain::code(row.state.kind)},  {"due", toIsoDate(window.due)},
            {"opens", toIsoDate(window.opens)},       {"closes", closes},
            {"days_over", over ? row.state.days : 0}, {"action", domain::code(row.item.action)}};
}

int due(const DueWords& words, const Streams& streams)
{
    std::optional<Date> on;
    if (!words.on.empty()) {
        on = dayOf(words.on, "--on", streams);
        if (!on) return refused;
    }
    const auto store = opened(words.store, "teamlead", on, streams);
    if (!store) return refused;
    auto workspace = store->reader();
    std::optional<domain::StaffId> keyworker;
    if (!words.keyworker.empty()) {
        const auto staff = app::staffWithAccount(workspace, words.keyworker);
        if (!staff) {
            streams.err << "Nobody in " << words.store.folder << " has the account " << words.keyworker
                        << ".\n";
            return refused;
        }
        keyworker = staff->id;
    }
    const auto rows = app::dueRows(workspace, keyworker, workspace.clock().localNow());
    if (!rows) {
        streams.err << describe(rows.error()) << "\n";
        return refused;
    }
    auto list = nlohmann::ordered_json::array();
    for (const auto& row : *rows) {
        list.push_back(toJson(row));
        if (words.format == Format::Text) {
            streams.out << toIsoDate(row.item.window.due) << "\t" << domain::code(row.state.kind) << "\t"
                        << row.client.ref.text() << "\t" << domain::code(row.item.kind) << "\t"
                        << domain::code(row.item.action) << "\n";
        }
    }
    if (words.format == Format::Json) streams.out << list.dump(2) << "\n";
    return done;
}

} // namespace

Command addDue(CLI::App& program)
{
    auto* command = program.add_subcommand("due", "List what is due, as the window does");
    auto words = std::make_shared<DueWords>();
    addStore(*command, words->store);
    command->add_option("--keyworker", words->keyworker, "only the caseload of this account");
    command->add_option("--on", words->on, "as of this day, YYYY-MM-DD (the store's own)");
    addFormat(*command, words->format);
    return {command, [words](const Streams& streams) { return due(*words, streams); }};
}

} // namespace keywork::ctl
