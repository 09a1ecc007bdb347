#include "running.h"
#include "store/database.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <fstream>

namespace keywork::test {
namespace {

// The store as somebody leaves it who can open it and means no good.
void leave(const StoreAtHand& made, const std::string& sql)
{
    auto workspace = made.as("admin");
    const store::SchemaChange permission(workspace.store());
    workspace.store().run("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON");
    workspace.store().run(sql);
}

struct Fault {
    std::string sql;
    std::string sentence;
};

TEST(Check, FindsAPracticeStoreWhole)
{
    const StoreAtHand made(settings(40));
    const auto ran = run({"check", made.folder()});
    EXPECT_EQ(ran.status, 0) << ran.out << ran.err;
    EXPECT_NE(ran.out.find(made.folder() + " is whole"), std::string::npos);
    EXPECT_EQ(ran.err, "");
}

TEST(Check, NamesEveryFaultInASentenceOfItsOwn)
{
    const std::vector<Fault> faults = {
        {"DROP INDEX client_by_birth",
         "The index client_by_birth is not as this version of Keywork makes it.\n"},
        {"DROP TRIGGER audit_stays", "The trigger audit_stays is not as this version of Keywork makes it.\n"},
        {"CREATE TABLE planted (id INTEGER)",
         "The table planted is not as this version of Keywork makes it.\n"},
        {"INSERT INTO staff_role (staff_id, role) VALUES (999, 'keyworker')",
         "A row of staff_role points to a record that is not there.\n"},
        {"UPDATE appointment SET minutes = 9000 WHERE id = 1",
         "The structure of store.db is wrong: CHECK constraint failed in appointment.\n"},
        {"UPDATE client_fts SET words = 'somebody else' WHERE rowid = 2",
         "Client 2 has search keys that are not those of the name.\n"},
        {"UPDATE client SET family_name = 'Planted' WHERE id = 1",
         "Client 1 has search keys that are not those of the name.\n"},
    };
    const StoreAtHand made(settings(5));
    for (const auto& fault : faults) leave(made, fault.sql);
    const auto ran = run({"check", made.folder()});
    EXPECT_EQ(ran.status, 1);
    for (const auto& fault : faults)
        EXPECT_NE(ran.out.find(fault.sentence), std::string::npos) << fault.sentence << ran.out;
    EXPECT_EQ(ran.err, "");
}

TEST(Check, NamesAPageThatIsNotWhatWasWritten)
{
    const StoreAtHand made(settings(5));
    leave(made, "PRAGMA wal_checkpoint(TRUNCATE)");
    auto bytes = read(made.file("store.db"));
    bytes[bytes.size() - 4096 + 100] = static_cast<char>(bytes[bytes.size() - 4096 + 100] ^ 4);
    write(made.file("store.db"), bytes);
    const auto ran = run({"check", made.folder()});
    EXPECT_EQ(ran.status, 1);
    EXPECT_NE(ran.out.find("A page of store.db does not verify"), std::string::npos) << ran.out << ran.err;
}

TEST(Check, SaysTheSameToAProgram)
{
    const StoreAtHand made(settings(3));
    const auto whole = nlohmann::json::parse(run({"check", made.folder(), "--format", "json"}).out);
    EXPECT_EQ(whole, (nlohmann::json{{"whole", true}, {"faults", nlohmann::json::array()}}));
    leave(made, "DROP INDEX client_by_birth");
    const auto ran = run({"check", made.folder(), "--format", "json"});
    EXPECT_EQ(ran.status, 1);
    EXPECT_EQ(nlohmann::json::parse(ran.out).at("faults").size(), 1U) << ran.out;
}

} // namespace
} // namespace keywork::test
