#include "app/audit/read_audit.h"
#include "app/client/change_details.h"
#include "app/risk/record_event.h"
#include "fixture.h"
#include "store/audit_check.h"
#include "use_case_table.h"

#include <gmock/gmock.h>

namespace keywork::test {
namespace {

using app::AuditPage;
using app::AuditWanted;
using domain::Role;
using testing::ElementsAre;

class ReadingTheAudit : public testing::Test {
public:
    ReadingTheAudit()
    {
        const auto other = service.addReferred("Ivo", "Marlow");
        change(Role::Keyworker, Service::carys);
        service.clock().moveTo(moment("2026-09-09T10:00:00Z"));
        change(Role::TeamLead, Service::carys);
        change(Role::TeamLead, other);
    }

    void change(Role by, domain::ClientId who)
    {
        auto& workspace = service.as(by);
        const auto version = workspace.store().number("SELECT row_version FROM client WHERE id = " +
                                                      std::to_string(who.number()));
        auto details = client().details;
        details.generalPractice = "Quay Surgery " + std::to_string(version);
        if (who != Service::carys) details.nhsNumber = domain::NhsNumberAbsence::NotAsked;
        ASSERT_TRUE(app::changeDetails(workspace, who, version, details));
    }
    std::vector<std::string> shown(const AuditWanted& wanted)
    {
        std::vector<std::string> lines;
        const auto page = app::auditRows(service.as(Role::Administrator), wanted);
        if (!page) return {"refused"};
        for (const auto& line : page->lines)
            lines.push_back(line.account + " " + line.action + " " + line.subject + " " +
                            std::to_string(line.subjectId.value_or(0)));
        return lines;
    }

    Service service;
};

TEST_F(ReadingTheAudit, ShowsTheNewestFirstAndThatItWasRead)
{
    EXPECT_THAT(shown({}), ElementsAre("kit readAudit audit 3", "alex changeDetails client 2",
                                       "alex changeDetails client 1", "sam changeDetails client 1"));
}

TEST_F(ReadingTheAudit, ShowsWhatOnePersonDid)
{
    AuditWanted wanted;
    wanted.by = Service::sam;
    EXPECT_THAT(shown(wanted), ElementsAre("sam changeDetails client 1"));
    EXPECT_EQ(service.audit().front().subject, "staff") << "whose rows were read is in the audit";
    EXPECT_EQ(service.audit().front().subjectId, Service::sam.number());
}

TEST_F(ReadingTheAudit, ShowsWhatHasToDoWithOneClient)
{
    AuditWanted wanted;
    wanted.about = Service::carys;
    EXPECT_THAT(shown(wanted), ElementsAre("kit readAudit client 1", "alex changeDetails client 1",
                                           "sam changeDetails client 1"));
}

TEST_F(ReadingTheAudit, ShowsWhatNobodyWasSignedInFor)
{
    store::AuditTable(service.db())
        .append(
            {service.clock().now(), std::nullopt, "", "signInFailed", "", std::nullopt, std::nullopt, ""});
    AuditWanted wanted;
    wanted.from = date(2026, 9, 9);
    EXPECT_EQ(shown(wanted).at(1), " signInFailed  0");
    EXPECT_EQ(service.audit().front().reason, "2026-09-09 to ");
}

TEST_F(ReadingTheAudit, FindsAClientByTheirReferenceAndNobodyByWhatIsNone)
{
    auto& desk = service.as(Role::Administrator);
    EXPECT_EQ(app::clientWithRef(desk, "KW-0412"), Service::carys);
    EXPECT_FALSE(app::clientWithRef(desk, "KW-9999"));
    EXPECT_FALSE(app::clientWithRef(desk, "Carys"));
}

TEST_F(ReadingTheAudit, ShowsTheDaysAskedForInTheServicesOwnTime)
{
    AuditWanted wanted;
    wanted.to = date(2026, 9, 8);
    EXPECT_THAT(shown(wanted), ElementsAre("sam changeDetails client 1"));
    EXPECT_EQ(service.audit().front().reason, " to 2026-09-08");
    service.clock().moveTo(moment("2026-09-09T23:30:00Z")); // half past midnight on the 10th
    change(Role::Keyworker, Service::carys);
    wanted.to = date(2026, 9, 9);
    wanted.by = Service::sam;
    EXPECT_THAT(shown(wanted), ElementsAre("sam changeDetails client 1"));
    wanted.to = wanted.from = date(2026, 9, 10);
    EXPECT_THAT(shown(wanted), ElementsAre("sam changeDetails client 1"));
}

TEST_F(ReadingTheAudit, GoesOnPageByPage)
{
    AuditWanted wanted;
    wanted.most = 2;
    const auto first = app::auditRows(service.as(Role::TeamLead), wanted);
    ASSERT_TRUE(first);
    EXPECT_TRUE(first->more);
    ASSERT_EQ(first->lines.size(), 2U);
    wanted.before = first->lines.back().sequence;
    const auto second = app::auditRows(service.as(Role::TeamLead), wanted);
    ASSERT_TRUE(second);
    EXPECT_FALSE(second->more);
    EXPECT_EQ(second->lines.size(), 2U);
    EXPECT_EQ(second->lines.back().sequence, 1);
}

TEST_F(ReadingTheAudit, IsForATeamLeadOrAnAdministratorOnlyAndLeavesNoTraceOtherwise)
{
    for (const Role role : {Role::Keyworker, Role::Clinician}) {
        const auto before = service.everything();
        EXPECT_EQ(cameOut(app::auditRows(service.as(role), {})), CameOut::NotAllowed);
        EXPECT_EQ(service.everything(), before);
    }
    EXPECT_EQ(cameOut(app::auditRows(service.as(Role::TeamLead), {})), CameOut::Done);
}

TEST_F(ReadingTheAudit, ShowsNothingWhenItCannotBeNoted)
{
    service.refuseAuditRows();
    EXPECT_EQ(cameOut(app::auditRows(service.as(Role::TeamLead), {})), CameOut::StoreFailed);
}

TEST_F(ReadingTheAudit, FindsEveryRowThatUseCasesWroteWhole)
{
    const auto check = store::checkAudit(service.db(), {});
    EXPECT_EQ(check.firstFault, std::nullopt);
    EXPECT_EQ(check.rows, 3);
}

} // namespace
} // namespace keywork::test
