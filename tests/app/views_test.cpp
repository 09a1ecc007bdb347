#include "app/client/find_clients.h"
#include "app/client/leave_record.h"
#include "app/page/risk.h"
#include "app/page/summary.h"
#include "fixture.h"
#include "service_store.h"

#include <gmock/gmock.h>

// Every time a record is opened is in the audit, and every search, before anything is shown.
namespace keywork::app {
namespace {

using domain::Role;
using test::Service;
using testing::ElementsAre;

struct TheAudit : testing::Test {
    // Oldest first.
    std::vector<std::string> actions()
    {
        std::vector<std::string> actions;
        for (const auto& row : service.audit()) actions.insert(actions.begin(), row.action);
        return actions;
    }
    void wait(std::chrono::minutes time) { service.clock().moveTo(service.clock().now() + time); }

    Service service;
    Workspace& desk = service.as(Role::Keyworker);
};

TEST_F(TheAudit, HasOneRowForARecordHoweverManyOfItsTabsAreRead)
{
    ASSERT_TRUE(openRecord(desk, Service::carys));
    ASSERT_TRUE(summary(desk, Service::carys));
    ASSERT_TRUE(riskPage(desk, Service::carys));
    EXPECT_THAT(actions(), ElementsAre("readClient"));
}

TEST_F(TheAudit, HasARowForEachOpeningAndEachRecord)
{
    const auto dewi = service.addReferred("Dewi", "Prosser");
    const auto upTo = openRecord(desk, Service::carys);
    ASSERT_TRUE(openRecord(desk, dewi));
    ASSERT_TRUE(leaveRecord(desk, Service::carys, *upTo));
    ASSERT_TRUE(summary(desk, Service::carys));
    ASSERT_TRUE(openRecord(desk, dewi)) << "in another window, too, it is opened once more";
    const auto rows = service.audit();
    ASSERT_EQ(rows.size(), 4U);
    EXPECT_EQ(rows[0].subjectId, dewi.number());
    EXPECT_EQ(rows[1].subjectId, Service::carys.number());
}

TEST_F(TheAudit, HasANewRowOfARecordThatNobodyLeftAfterHalfAnHour)
{
    ASSERT_TRUE(summary(desk, Service::carys));
    wait(std::chrono::minutes{29});
    ASSERT_TRUE(summary(desk, Service::carys));
    EXPECT_EQ(actions().size(), 1U);
    wait(std::chrono::minutes{1});
    ASSERT_TRUE(summary(desk, Service::carys));
    EXPECT_EQ(actions().size(), 2U);
}

TEST_F(TheAudit, HasOneRowForASearchHoweverManyLettersItIsTypedIn)
{
    for (const auto* typed : {"m", "ma", "mar", "ma", "mars"}) ASSERT_TRUE(findClients(desk, typed, 10));
    EXPECT_THAT(actions(), ElementsAre("search"));
    ASSERT_TRUE(findClients(desk, "", 10)); // taken out again
    ASSERT_TRUE(findClients(desk, "Prosser", 10));
    ASSERT_TRUE(findClients(desk, "Tindall", 10));
    EXPECT_THAT(actions(), ElementsAre("search", "search", "search"));
    EXPECT_EQ(service.audit().front().reason, "") << "what was typed is a person's data";
}

TEST_F(TheAudit, IsWrittenByAVisitThatOnlyReads)
{
    const test::ServiceStore harbour;
    {
        const auto open = harbour.asAdmin();
        auto amira = open.reader();
        ASSERT_TRUE(findClients(amira, "Marsh", 10));
    }
    EXPECT_EQ(harbour.audit().back().action, "search");
}

TEST_F(TheAudit, IsSharedByTheReaderAndTheWriterOfOneVisit)
{
    const test::ServiceStore harbour;
    {
        const auto open = harbour.asAdmin();
        auto reader = open.reader();
        auto writer = open.writer();
        ASSERT_TRUE(findClients(reader, "Mar", 10));
        ASSERT_TRUE(findClients(writer, "Marsh", 10));
    }
    int searches = 0;
    for (const auto& row : harbour.audit()) searches += row.action == "search" ? 1 : 0;
    EXPECT_EQ(searches, 1);
}

} // namespace
} // namespace keywork::app
