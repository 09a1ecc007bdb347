#include "running.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace keywork::test {
namespace {

using nlohmann::json;

std::ptrdiff_t lines(const std::string& text)
{
    return std::count(text.begin(), text.end(), '\n');
}

TEST(PracticeCommand, MakesAStoreAndSaysWhatIsInIt)
{
    const TemporaryFolder parent;
    const auto folder = (parent / "made.keywork").string();
    const auto ran = run({"practice", folder, "--clients", "4", "--staff", "5", "--today", "2026-09-08"});
    EXPECT_EQ(ran.status, 0) << ran.err;
    EXPECT_EQ(
        ran.out,
        "Made " + folder +
            ": 4 invented people, 5 staff, today is 2026-09-08. Every account's password is practice.\n");
    EXPECT_EQ(run({"check", folder}).status, 0);
}

TEST(FindCommand, SaysTheSameInTextAndJson)
{
    const StoreAtHand made(settings(12));
    const auto text = run({"find", made.folder(), "KW-00"});
    const auto rows = json::parse(run({"find", made.folder(), "KW-00", "--format", "json"}).out);
    EXPECT_EQ(lines(text.out), 12);
    ASSERT_EQ(rows.size(), 12U);
    EXPECT_EQ(rows[0]["match"], "reference");
    EXPECT_EQ(text.out.rfind(rows[0]["ref"].get<std::string>() + "\t", 0), 0U);
    EXPECT_EQ(json::parse(run({"find", made.folder(), "KW-0003", "--format", "json"}).out).at(0)["ref"],
              "KW-0003");
    EXPECT_EQ(run({"find", made.folder(), "Nobodyatall"}).out, "");
}

TEST(DueCommand, SaysTheSameInTextAndJsonAndLessForOneCaseload)
{
    const StoreAtHand made(settings(40));
    const auto all = json::parse(run({"due", made.folder(), "--format", "json"}).out);
    const auto mine =
        json::parse(run({"due", made.folder(), "--keyworker", "keyworker", "--format", "json"}).out);
    EXPECT_EQ(lines(run({"due", made.folder()}).out), static_cast<std::ptrdiff_t>(all.size()));
    EXPECT_GT(all.size(), mine.size());
    EXPECT_GT(mine.size(), 0U);
    const auto later = json::parse(run({"due", made.folder(), "--on", "2027-03-01", "--format", "json"}).out);
    const auto overdue = [](const json& rows) {
        return std::count_if(rows.begin(), rows.end(), [](const json& row) { return row["days_over"] > 0; });
    };
    EXPECT_GT(overdue(later), overdue(all));
}

TEST(DueCommand, GoesByTheServicesOwnPolicyFolder)
{
    const StoreAtHand made(settings(40));
    const TemporaryFolder policy;
    EXPECT_EQ(run({"due", made.folder(), "--policy", policy.path().string()}).out,
              run({"due", made.folder()}).out);
    auto due = json::parse(read(KEYWORK_ROOT "/resources/policy/due.json"));
    due["values"]["noContactDays"]["value"] = 7;
    write(policy / "due.json", due.dump());
    const auto ran = run({"due", made.folder(), "--policy", policy.path().string()});
    EXPECT_EQ(ran.status, 0) << ran.err;
    EXPECT_NE(ran.out, run({"due", made.folder()}).out);
}

TEST(EveryCommand, ExplainsItself)
{
    EXPECT_EQ(run({"--help"}).status, 0);
    EXPECT_EQ(run({"--version"}).out.rfind("keyworkctl ", 0), 0U);
    for (const std::string command : {"practice", "check", "find", "due", "export"}) {
        const auto ran = run({command, "--help"});
        EXPECT_EQ(ran.status, 0) << command;
        EXPECT_NE(ran.out.find("STORE"), std::string::npos) << command;
        EXPECT_NE(run({"--help"}).out.find(command), std::string::npos) << command;
    }
}

} // namespace
} // namespace keywork::test
