#include "app/client/export_client.h"
#include "app/draft/drafts.h"
#include "exchange/schema_check.h"
#include "running.h"
#include "store/audit_table.h"
#include "store/database.h"
#include "support/builders.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace keywork::test {
namespace {

std::string ref(int number)
{
    auto digits = std::to_string(number);
    digits.insert(0, 4 - digits.size(), '0');
    return "KW-" + digits;
}

std::string exported(const StoreAtHand& made, int number)
{
    const auto ran = run({"export", made.folder(), "--client", ref(number), "--format", "json"});
    EXPECT_EQ(ran.status, 0) << ran.err;
    EXPECT_EQ(ran.err, "");
    return ran.out;
}

// The same without opening the store each time, which takes as long as trying a password should.
std::string exported(app::Workspace& workspace, int number)
{
    return app::exportClient(workspace, clientRef(ref(number))).value();
}

TEST(Export, IsTheSameForStoresMadeWithEqualArguments)
{
    const StoreAtHand one(settings(12));
    const StoreAtHand other(settings(12));
    auto left = one.as("teamlead");
    auto right = other.as("teamlead");
    for (int number = 1; number <= 12; ++number)
        EXPECT_EQ(exported(left, number), exported(right, number)) << number;
    EXPECT_EQ(exported(one, 3), exported(right, 3)) << "the program gives another text";
    EXPECT_EQ(exported(left, 3), exported(left, 3)) << "exporting left a trace in the record";
}

TEST(Export, IsAnotherForAnotherSeed)
{
    const StoreAtHand one(settings(3));
    auto seeded = settings(3);
    seeded.seed = 2;
    const StoreAtHand other(seeded);
    for (int number = 1; number <= 3; ++number) {
        const auto left = nlohmann::json::parse(exported(one, number));
        const auto right = nlohmann::json::parse(exported(other, number));
        EXPECT_NE(left["client"], right["client"]) << number;
        EXPECT_NE(left["writes"], right["writes"]) << number;
    }
}

TEST(Export, OfEveryClientFitsTheSchema)
{
    const auto schema = nlohmann::json::parse(read(KEYWORK_ROOT "/docs/export-format.schema.json"));
    const StoreAtHand made(settings(40));
    auto workspace = made.as("teamlead");
    std::map<std::string, std::size_t> seen;
    for (int number = 1; number <= 40; ++number) {
        const auto record = nlohmann::json::parse(exported(workspace, number));
        for (const auto& fault : schemaFaults(schema, record)) ADD_FAILURE() << ref(number) << fault;
        for (const auto& episode : record["episodes"]) {
            for (const auto& [name, list] : episode.items()) seen[name] += list.is_array() ? list.size() : 0;
        }
        for (const char* name : {"lifeEvents", "observations", "writes", "staff"})
            seen[name] += record[name].size();
    }
    for (const char* name :
         {"allocations", "phaseChanges", "layerChanges", "wishes", "interventions", "appointments",
          "contactAttempts", "sessions", "lifeEvents", "observations", "writes", "staff"}) {
        EXPECT_GT(seen[name], 0U) << name << " was never there to be checked";
    }
}

TEST(Export, NamesEverybodyItMentions)
{
    const StoreAtHand made(settings(12));
    auto workspace = made.as("teamlead");
    for (int number = 1; number <= 12; ++number) {
        const auto record = nlohmann::json::parse(exported(workspace, number));
        std::set<int> named;
        for (const auto& person : record["staff"]) named.insert(person["id"].get<int>());
        for (const auto& write : record["writes"]) EXPECT_TRUE(named.count(write["by"])) << write;
        for (const auto& episode : record["episodes"]) {
            for (const auto& session : episode["sessions"])
                EXPECT_TRUE(named.count(session["author"])) << session;
            for (const auto& allocation : episode["allocations"])
                EXPECT_TRUE(named.count(allocation["record"]["staffId"])) << allocation;
        }
    }
}

TEST(Export, LeavesDraftsOut)
{
    const StoreAtHand made(settings(2));
    auto workspace = made.as("keyworker");
    const auto before = exported(made, 1);
    ASSERT_TRUE(
        app::saveDraft(workspace, {std::nullopt, 0, domain::ClientId{1}, domain::DraftSubject::Session,
                                   std::nullopt, std::nullopt, "not signed yet", "this window"})
            .has_value());
    EXPECT_EQ(exported(made, 1), before);
    EXPECT_EQ(before.find("not signed yet"), std::string::npos);
}

TEST(Export, IsAudited)
{
    const StoreAtHand made(settings(2));
    exported(made, 2);
    auto workspace = made.as("teamlead");
    const auto rows = store::AuditTable(workspace.store()).recent(5);
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows.front().action, "exportClient");
    EXPECT_EQ(rows.front().role, "teamLead");
    EXPECT_EQ(rows.front().subject, "client");
    EXPECT_EQ(rows.front().subjectId, 2);
}

TEST(Export, TellsWhatSomebodysDetailsWereBefore)
{
    const StoreAtHand made(settings(1));
    {
        auto workspace = made.as("admin");
        workspace.store().run(
            "INSERT INTO client_history (id, row_version, changed_at, changed_by, was) VALUES (1, 1, "
            "'2026-09-07T09:00:00Z', 1, '{\"family_name\":\"Before\",\"people\":[{\"emergency_contact\":1}]}');"
            "UPDATE client SET row_version = 2 WHERE id = 1");
    }
    const auto client = nlohmann::json::parse(exported(made, 1))["client"];
    EXPECT_EQ(client["version"], 2);
    ASSERT_EQ(client["history"].size(), 1U);
    EXPECT_EQ(client["history"][0]["version"], 1);
    EXPECT_EQ(client["history"][0]["changedAt"], "2026-09-07T09:00:00Z");
    EXPECT_EQ(client["history"][0]["was"]["familyName"], "Before");
    EXPECT_EQ(client["history"][0]["was"]["people"][0]["emergencyContact"], true);
}

} // namespace
} // namespace keywork::test
