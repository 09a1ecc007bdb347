#include "store/audit_table.h"

#include "recorded_store.h"
#include "store/store_info_table.h"

#include <gmock/gmock.h>

namespace keywork::store {

TEST(AuditTable, GivesTheNewestRowsFirst)
{
    test::RecordedStore recorded;
    AuditTable audit(recorded.db);
    const AuditRow signIn{test::stamp().at, std::nullopt, "", "signIn", "", std::nullopt, std::nullopt, ""};
    const AuditRow read{test::stamp().at, domain::StaffId{2}, "teamLead", "readOthersDraft", "draft", 7, 3,
                        "Sam is ill"};
    audit.append(signIn);
    audit.append(read);
    EXPECT_THAT(audit.recent(5), testing::ElementsAre(read, signIn));
    EXPECT_THAT(audit.recent(1), testing::ElementsAre(read));
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
