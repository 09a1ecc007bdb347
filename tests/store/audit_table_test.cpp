#include "store/audit_table.h"

#include "recorded_store.h"
#include "store/audit_check.h"
#include "store/audit_search.h"
#include "store/migrations.h"
#include "store/store_info_table.h"
#include "support/disarmed.h"

#include <gmock/gmock.h>

namespace keywork::store {

namespace {

AuditRow signIn()
{
    return {test::stamp().at, std::nullopt, "", "signIn", "", std::nullopt, std::nullopt, ""};
}

} // namespace

TEST(AuditTable, GivesTheNewestRowsFirst)
{
    test::RecordedStore recorded;
    AuditTable audit(recorded.db);
    const AuditRow read{test::stamp().at, domain::StaffId{2}, "teamLead", "readOthersDraft", "draft", 7, 3,
                        "Sam is ill"};
    audit.append(signIn());
    audit.append(read);
    EXPECT_THAT(audit.recent(5), testing::ElementsAre(read, signIn()));
    EXPECT_THAT(audit.recent(1), testing::ElementsAre(read));
}

TEST(AuditTable, BindsTheRowsFromBeforeTheChainWithTheFirstOneAfterThem)
{
    test::RecordedStore recorded;
    test::disarm(recorded.db);
    recorded.db.run(
        "INSERT INTO audit (at, role, action, subject) VALUES ('2026-09-08T10:00:00Z', '', 'signIn', ''), "
        "('2026-09-08T11:00:00Z', '', 'lock', '')");
    AuditTable audit(recorded.db);
    EXPECT_EQ(audit.head(), AuditHead{}) << "nothing that could be vouched for";
    audit.append(signIn());
    audit.append(signIn());
    const auto whole = checkAudit(recorded.db, audit.head());
    EXPECT_TRUE(whole.isWhole());
    EXPECT_EQ(whole.beforeChain, 2);
    EXPECT_EQ(whole.rows, 4);

    const auto firstFaultAfter = [&](const char* sql) {
        recorded.db.run("SAVEPOINT before");
        recorded.db.run(sql);
        const auto check = checkAudit(recorded.db, {});
        recorded.db.run("ROLLBACK TO before");
        return check.firstFault;
    };
    const AuditFault third{AuditFaultKind::Altered, 3};
    EXPECT_EQ(firstFaultAfter("UPDATE audit SET action = 'export' WHERE sequence = 1"), third);
    EXPECT_EQ(firstFaultAfter("UPDATE audit SET hash = zeroblob(32) WHERE sequence = 2")->sequence, 2);
    EXPECT_EQ(firstFaultAfter("UPDATE audit SET hash = NULL WHERE sequence = 3"),
              (AuditFault{AuditFaultKind::Altered, 4}))
        << "the chain began where it did";
}

TEST(AuditTable, ChainsAStoreThatIsOlderThanTheChain)
{
    constexpr std::size_t versionBefore = 5;
    auto db = Database::inMemory();
    const auto steps = shippedMigrations();
    const auto noCopy = [](int) -> Result<Done, OpenRefusal> { return Done{}; };
    ASSERT_TRUE(migrate(db, std::span(steps).first(versionBefore), noCopy));
    db.run("INSERT INTO audit (at, role, action, subject) VALUES ('2026-09-08T10:00:00Z', '', 'signIn', ''), "
           "('2026-09-08T11:00:00Z', '', 'lock', '')");
    ASSERT_TRUE(migrate(db, steps, noCopy));
    EXPECT_TRUE(checkAudit(db, {}).isWhole());
    AuditTable(db).append(signIn());
    const auto check = checkAudit(db, AuditTable(db).head());
    EXPECT_TRUE(check.isWhole());
    EXPECT_EQ(check.rows, 3);
    EXPECT_EQ(check.beforeChain, 2);
}

TEST(AuditTable, GivesTheRowsThatAreAskedFor)
{
    test::RecordedStore recorded;
    AuditTable audit(recorded.db);
    const auto add = [&](int minute, std::int64_t staff, const char* subject, std::int64_t id) {
        audit.append({test::stamp().at + std::chrono::minutes(minute), domain::StaffId{staff}, "keyworker",
                      "any", subject, id, 1, ""});
    };
    add(0, 1, "client", 1);  // Carys
    add(1, 2, "episode", 1); // hers
    add(2, 1, "client", 9);
    add(3, 1, "intervention", 1); // hers
    const auto numbers = [&](const AuditFilter& filter, int limit = 10) {
        std::vector<std::int64_t> sequences;
        for (const auto& entry : searchAudit(recorded.db, filter, limit)) sequences.push_back(entry.sequence);
        return sequences;
    };
    using testing::ElementsAre;
    EXPECT_THAT(numbers({}), ElementsAre(4, 3, 2, 1));
    EXPECT_THAT(numbers({}, 2), ElementsAre(4, 3));
    AuditFilter filter;
    filter.before = 3;
    EXPECT_THAT(numbers(filter), ElementsAre(2, 1));
    filter = {};
    filter.by = domain::StaffId{1};
    EXPECT_THAT(numbers(filter), ElementsAre(4, 3, 1));
    filter.about = domain::ClientId{1};
    EXPECT_THAT(numbers(filter), ElementsAre(4, 1));
    filter = {};
    filter.about = domain::ClientId{1};
    EXPECT_THAT(numbers(filter), ElementsAre(4, 2, 1));
    filter = {};
    filter.from = test::stamp().at + std::chrono::minutes(1);
    filter.until = test::stamp().at + std::chrono::minutes(3);
    EXPECT_THAT(numbers(filter), ElementsAre(3, 2));
}

TEST(StoreInfoTable, SaysWhatAStoreIs)
{
    test::Store store;
    StoreInfoTable info(store.db);
    EXPECT_FALSE(info.find());
    StoreIdentity practice{"Practice service", test::today(), 42, test::stamp().at};
    info.insert(practice);
    EXPECT_EQ(info.find(), practice);
    EXPECT_TRUE(info.setPracticeToday(date(2026, 9, 9)));
    practice.practiceToday = date(2026, 9, 9);
    EXPECT_EQ(info.find(), practice);
    EXPECT_TRUE(practice.isPractice());
}

TEST(StoreInfoTable, LeavesAServicesOwnStoreItsOwnDays)
{
    test::Store store;
    StoreInfoTable info(store.db);
    const StoreIdentity service{"Northern service", std::nullopt, std::nullopt, test::stamp().at};
    info.insert(service);
    EXPECT_FALSE(info.setPracticeToday(test::today()));
    EXPECT_EQ(info.find(), service);
}

} // namespace keywork::store
