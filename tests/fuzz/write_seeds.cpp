#include "app/review/review_fields.h"
#include "policy/policy_source.h"
#include "vault/backup_manifest.h"
#include "vault/key_file.h"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string_view>

// write_fuzz_seeds FOLDER: what the targets begin with that no file of tests/fuzz/corpus keeps, into a folder for each
// target. Made anew each time, so that it follows when a format changes.
namespace {

using namespace keywork;
namespace fs = std::filesystem;

void write(const fs::path& folder, const std::string& name, std::string_view seed)
{
    fs::create_directories(folder);
    std::ofstream(folder / name, std::ios::binary) << seed;
}

void writeKeyFiles(const fs::path& folder)
{
    constexpr Instant made{std::chrono::seconds{1'788'000'000}};
    constexpr std::array<std::string_view, 2> accounts = {"keyworker", "teamlead"};
    for (const std::size_t slots : {0U, 1U, 2U}) {
        const auto keys = vault::createPracticeKeys(std::span(accounts).first(slots), made);
        if (!keys) throw std::runtime_error("the practice keys cannot be made");
        const auto& bytes = keys->file.bytes();
        write(folder, "slots-" + std::to_string(slots),
              {reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    }
}

void writeBackups(const fs::path& folder)
{
    vault::BackupManifest manifest;
    manifest.keysSize = 900;
    manifest.databaseSize = 81'920;
    const auto bytes = manifest.sealed(vault::DataKey::random());
    write(folder, "manifest", {reinterpret_cast<const char*>(bytes.data()), bytes.size()});
}

void writePolicies(const fs::path& folder)
{
    const policy::ShippedPolicy shipped;
    for (const auto& name : shipped.names())
        write(folder, fs::path(name).filename(), name + '\n' + *shipped.text(name));
}

app::SessionFields session()
{
    app::SessionFields fields;
    fields.kind = "keywork";
    fields.date = "today";
    fields.start = "11:00";
    fields.minutes = "50";
    fields.place = "Room 2";
    fields.present = "client";
    fields.outcome = "attended";
    fields.talkedAbout = "Sleeps better since the walks.";
    fields.use = {{"heroin", "used", "3", "10 pounds", "smoked"}, {"alcohol", "none", "", "", ""}};
    fields.goals = {1, 2};
    fields.nextWhen = "+1w 11:00";
    fields.nextKind = "keywork";
    fields.changes = {{"event", "overdose", "", "yesterday", "alone"}};
    return fields;
}

app::PlanFields plan()
{
    app::PlanFields fields;
    fields.on = "08-Sep-2026";
    fields.whatIWant = "To cook for my daughter again";
    fields.situation = {{"substanceUse", "Every day"}};
    fields.capital = {{"social", {"My sister rings", "6"}}};
    fields.goals = {{1,
                     "substanceUse",
                     "Stop",
                     "",
                     "",
                     "daily",
                     "a diary",
                     "01-Dec-2026",
                     "active",
                     {{0, "Ring", "named", "Alex Winter", "+2w"}}}};
    fields.saferActions = {{"Never alone", "+1m"}};
    fields.sharing = {{"My sister", "how I am", "31-Dec-2027", ""}};
    fields.participants = {"My sister"};
    fields.reviewOn = "+12w";
    fields.agreement = {"signed", "today", "given"};
    return fields;
}

app::ReviewFields review()
{
    app::ReviewFields fields;
    fields.on = "today";
    fields.participants = {"My sister"};
    fields.goals = {{1, "better", "Twice this week", "7"}};
    fields.newGoals = plan().goals;
    fields.benefits = {{1, "yes", ""}};
    fields.capital = plan().capital;
    fields.decision = {"stepDown", "", "standard", "", "", "Steady for three months", ""};
    fields.nextOn = "+12w";
    fields.agreement = plan().agreement;
    return fields;
}

void writeDrafts(const fs::path& folder)
{
    write(folder, "session", "s" + app::toDraftBody(session()));
    write(folder, "plan", "p" + app::toDraftBody(plan()));
    write(folder, "review", "r" + app::toDraftBody(review()));
}

} // namespace

int main(int count, char** words)
try {
    if (count != 2) return 2;
    const fs::path folder(words[1]);
    writeBackups(folder / "backup");
    writeKeyFiles(folder / "key_file");
    writePolicies(folder / "policy");
    writeDrafts(folder / "draft");
    return 0;
} catch (const std::exception& error) {
    std::fputs(error.what(), stderr);
    return 1;
}
