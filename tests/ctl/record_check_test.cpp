#include "ctl/fault_sentence.h"
#include "planted_faults.h"
#include "running.h"
#include "store/database.h"
#include "store/record_check.h"
#include "store/statement.h"

#include <gtest/gtest.h>

#include <set>

namespace keywork::test {
namespace {

using domain::RecordRule;

// A practice store, opened as a program with the key could, without the guards that keep its records right.
class PlantedRecords : public testing::Test {
public:
    store::Database& db() { return m_workspace.store(); }

    void SetUp() override
    {
        db().run("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; BEGIN");
        std::vector<std::string> triggers;
        {
            store::Statement query(db(), "SELECT name FROM sqlite_schema WHERE type = 'trigger'");
            while (query.step()) triggers.push_back(query.column<std::string>(0));
        }
        for (const auto& name : triggers) db().run("DROP TRIGGER " + name);
    }

    // What check would say of the store with this fault in it; the store is as it was afterwards.
    std::vector<std::string> sentencesWith(const std::string& plant)
    {
        db().run("SAVEPOINT planted");
        db().run(plant);
        std::vector<std::string> sentences;
        const auto found = store::checkRecords(db());
        for (const auto& fault : found.faults)
            sentences.push_back(ctl::sentence({app::StoreFaultKind::Record, std::string(fault.table),
                                               app::BrokenRule{fault.rule, fault.id}}));
        for (const auto table : found.unread) ADD_FAILURE() << table << " was not read to its end";
        db().run("ROLLBACK TO planted");
        return sentences;
    }

    bool isSaid(RecordRule rule, const std::string& table, std::int64_t id, const std::string& plant)
    {
        const auto wanted = ctl::sentence({app::StoreFaultKind::Record, table, app::BrokenRule{rule, id}});
        const auto said = sentencesWith(plant);
        return std::find(said.begin(), said.end(), wanted) != said.end();
    }

private:
    StoreAtHand m_made{settings(40)};
    app::Workspace m_workspace = m_made.as("admin");
    store::SchemaChange m_permission{m_workspace.store()};
};

std::string with(std::string plant, std::int64_t id)
{
    for (auto at = plant.find("$id"); at != std::string::npos; at = plant.find("$id"))
        plant.replace(at, 3, std::to_string(id));
    return plant;
}

TEST_F(PlantedRecords, AreEachNamedInASentence)
{
    for (const auto& fault : plantedFaults()) {
        const auto id = db().number(fault.record);
        ASSERT_GT(id, 0) << fault.record;
        const auto sentence =
            ctl::sentence({app::StoreFaultKind::Record, fault.table, app::BrokenRule{fault.rule, id}});
        EXPECT_TRUE(isSaid(fault.rule, fault.table, id, with(fault.plant, id))) << sentence;
    }
}

TEST_F(PlantedRecords, WithoutAPastVersionAreNamedInEveryTableThatKeepsThem)
{
    for (const std::string table :
         {"staff", "client", "episode", "allocation", "intervention", "appointment"}) {
        const auto plant = "UPDATE " + table + " SET row_version = 2 WHERE id = 1";
        EXPECT_TRUE(isSaid(RecordRule::PastVersionForEachChange, table, 1, plant)) << table;
    }
}

TEST_F(PlantedRecords, WithoutTheirLineInTheOrderAreNamedInEveryTable)
{
    const auto said = sentencesWith("DELETE FROM clinical_write");
    const std::set<std::string> sentences(said.begin(), said.end());
    for (const std::string table : {"client", "episode", "appointment", "contact_attempt", "life_event",
                                    "observation", "allocation", "intervention", "client_wish", "addendum"}) {
        const auto id = db().number("SELECT max(id) FROM " + table);
        EXPECT_TRUE(sentences.count(ctl::sentence(
            {app::StoreFaultKind::Record, table, app::BrokenRule{RecordRule::InOrderOfWrites, id}})))
            << table << " " << id;
    }
    for (const std::string table : {"phase_change", "layer_change"}) {
        const auto id = db().number(std::string("SELECT max(later.id) FROM ")
                                        .append(table)
                                        .append(" later JOIN ")
                                        .append(table)
                                        .append(" first ON first.episode_id = later.episode_id"
                                                " AND first.id < later.id"));
        EXPECT_TRUE(sentences.count(ctl::sentence(
            {app::StoreFaultKind::Record, table, app::BrokenRule{RecordRule::InOrderOfWrites, id}})))
            << table << " " << id;
    }
}

TEST_F(PlantedRecords, WhoseNumberCouldBeGivenAgainAreNamedInEveryTable)
{
    for (const std::string table : {"staff", "client", "episode", "allocation", "phase_change",
                                    "layer_change", "client_wish", "intervention", "life_event",
                                    "observation", "appointment", "contact_attempt", "session", "addendum"}) {
        const auto id = db().number("SELECT max(id) FROM " + table);
        const auto plant = "UPDATE sqlite_sequence SET seq = seq - 1 WHERE name = '" + table + "'";
        EXPECT_TRUE(isSaid(RecordRule::NumberNeverReused, table, id, plant)) << table;
    }
}

TEST_F(PlantedRecords, AreThereForEveryRule)
{
    std::set<RecordRule> planted = {RecordRule::PastVersionForEachChange, RecordRule::InOrderOfWrites,
                                    RecordRule::NumberNeverReused}; // in the tests above
    for (const auto& fault : plantedFaults()) planted.insert(fault.rule);
    EXPECT_EQ(planted.size(), static_cast<std::size_t>(RecordRule::Understood) + 1);
    EXPECT_TRUE(sentencesWith("SELECT 1").empty()) << "there is a fault without planting any";
}

} // namespace
} // namespace keywork::test
