#include "app/access/break_glass.h"
#include "app/access/restrict_record.h"
#include "app/appointment/letters.h"
#include "app/careplan/print_plan.h"
#include "app/client/client_list.h"
#include "app/client/export_client.h"
#include "app/client/find_clients.h"
#include "app/episode/allocate.h"
#include "app/page/banner.h"
#include "app/page/summary.h"
#include "app/risk/record_event.h"
#include "use_case_parts.h"

#include <gmock/gmock.h>

// A colleague in treatment: who may read of them, and how somebody else does when they must.
namespace keywork::app {
namespace {

using domain::BreakGlassRefusal;
using domain::OpeningFinding;
using domain::OpeningReviewRefusal;
using domain::RestrictRefusal;
using domain::Role;
using test::cameOut;
using test::CameOut;
using test::Service;

template <class Refusal, class T>
std::optional<Refusal> refusalOf(const Outcome<T, Refusal>& outcome)
{
    if (outcome) return std::nullopt;
    const auto* refusal = std::get_if<Refusal>(&outcome.error());
    return refusal ? std::optional(*refusal) : std::nullopt;
}

struct ARestrictedRecord : testing::Test {
    ARestrictedRecord() { service.restrictEveryRecord(); }

    Workspace& sam() { return service.as(Role::Keyworker); }
    Workspace& lead() { return service.as(Role::TeamLead); }
    // A clinician who does not work with Carys.
    Workspace& mina() { return service.as(Role::Clinician); }
    CameOut minaReads() { return cameOut(summary(mina(), Service::carys)); }
    auto minaOpens(std::string reason = "Sam is ill, and she rang")
    {
        return breakGlass(mina(), Service::carys, std::move(reason));
    }
    void wait(std::chrono::minutes time) { service.clock().moveTo(service.clock().now() + time); }

    Service service;
};

TEST_F(ARestrictedRecord, IsOpenToThoseWhoWorkWithTheClientAlone)
{
    EXPECT_EQ(cameOut(summary(sam(), Service::carys)), CameOut::Done);
    EXPECT_EQ(minaReads(), CameOut::Restricted);
    EXPECT_EQ(cameOut(summary(lead(), Service::carys)), CameOut::Restricted);
}

TEST_F(ARestrictedRecord, IsOpenedByAReasonForAnHourAndForOnePersonAlone)
{
    EXPECT_EQ(minaOpens(), service.clock().now() + std::chrono::hours{1});
    EXPECT_EQ(minaReads(), CameOut::Done);
    EXPECT_EQ(cameOut(summary(lead(), Service::carys)), CameOut::Restricted);
    wait(std::chrono::minutes{59});
    EXPECT_EQ(minaReads(), CameOut::Done);
    wait(std::chrono::minutes{1});
    EXPECT_EQ(minaReads(), CameOut::Restricted);
    EXPECT_TRUE(minaOpens()) << "and may be opened again";
}

TEST_F(ARestrictedRecord, IsNotOpenedWithoutAReasonOrWithoutNeed)
{
    EXPECT_EQ(refusalOf(minaOpens("needed it")), BreakGlassRefusal::ReasonTooShort);
    EXPECT_EQ(minaReads(), CameOut::Restricted);
    EXPECT_EQ(refusalOf(breakGlass(sam(), Service::carys, "Sam is ill, and she rang")),
              BreakGlassRefusal::NotNeeded);
    ASSERT_TRUE(minaOpens());
    EXPECT_EQ(refusalOf(minaOpens()), BreakGlassRefusal::NotNeeded);
    EXPECT_EQ(
        cameOut(breakGlass(service.as(Role::Administrator), Service::carys, "Sam is ill, and she rang")),
        CameOut::NotAllowed);
    EXPECT_EQ(cameOut(breakGlass(mina(), domain::ClientId{99}, "Sam is ill, and she rang")),
              CameOut::NotFound);
}

TEST_F(ARestrictedRecord, LeavesItsOpeningWithTheReasonInTheAudit)
{
    ASSERT_TRUE(minaOpens());
    const auto row = service.audit().front();
    EXPECT_EQ(row.action, "breakGlass");
    EXPECT_EQ(row.staff, Service::clinician);
    EXPECT_EQ(row.reason, "Sam is ill, and she rang");
}

TEST_F(ARestrictedRecord, SaysOnItsBannerWhoItIsAndThatItIsRestricted)
{
    auto shown = banner(mina(), Service::carys).value();
    EXPECT_TRUE(shown.isRestricted);
    EXPECT_FALSE(shown.mayReadClinical);
    EXPECT_FALSE(shown.mayWrite);
    EXPECT_EQ(shown.client.details.name.family, "Marsh");
    EXPECT_TRUE(shown.client.details.addresses.empty());
    EXPECT_EQ(shown.client.details.allergies.status, domain::AllergyStatus::Unavailable);
    EXPECT_TRUE(shown.flags.empty());
    const auto until = minaOpens().value();
    shown = banner(mina(), Service::carys).value();
    EXPECT_TRUE(shown.mayReadClinical);
    EXPECT_EQ(shown.openUntil, until);
    shown = banner(sam(), Service::carys).value();
    EXPECT_TRUE(shown.isRestricted);
    EXPECT_TRUE(shown.mayWrite);
    EXPECT_FALSE(shown.openUntil);
}

TEST_F(ARestrictedRecord, IsFoundWithWhoItIsAndNoMore)
{
    const auto found = findClients(mina(), "Marsh", 10).value();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_TRUE(found.front().restricted);
    EXPECT_FALSE(findClients(sam(), "Marsh", 10)->front().restricted);
    const auto listed = clientList(mina(), ListScope::Everybody, std::nullopt, 10)->rows;
    ASSERT_EQ(listed.size(), 1U);
    EXPECT_TRUE(listed.front().restricted);
    EXPECT_FALSE(listed.front().phase);
    EXPECT_FALSE(listed.front().layer);
    EXPECT_FALSE(listed.front().lastContact);
    EXPECT_TRUE(clientList(sam(), ListScope::Everybody, std::nullopt, 10)->rows.front().phase);
}

TEST_F(ARestrictedRecord, IsNotWrittenPrintedOrExportedByOthers)
{
    const auto subjects = test::addSubjects(service);
    const auto ref = test::client().ref;
    EXPECT_EQ(cameOut(recordEvent(lead(), Service::carys, {"overdose", test::today(), "mother", ""})),
              CameOut::Restricted);
    EXPECT_EQ(cameOut(letterFor(lead(), subjects.booked, LetterKind::Appointment)), CameOut::Restricted);
    EXPECT_EQ(cameOut(printPlan(lead(), subjects.plan)), CameOut::Restricted);
    EXPECT_EQ(cameOut(exportClient(lead(), ref)), CameOut::Restricted);
    EXPECT_EQ(cameOut(readOthersDraft(lead(), subjects.draft, "Sam is ill")), CameOut::Restricted);
}

TEST_F(ARestrictedRecord, IsReadByWhoeverIsToAcceptTheClient)
{
    Service other;
    const auto waiting = allocate(other.as(Role::TeamLead), Service::episode, Service::clinician,
                                  domain::AllocationRole::Keyworker, test::today());
    ASSERT_TRUE(waiting);
    other.restrictEveryRecord();
    EXPECT_TRUE(summary(other.as(Role::Clinician), Service::carys));
    EXPECT_TRUE(returnAllocation(other.as(Role::Clinician), *waiting, "I am on leave"));
}

TEST(Restricting, IsDecidedByATeamLeadWithAReasonAndLiftedByOneWhoMayRead)
{
    Service service;
    const auto decide = [&](Role by, Restrict what, std::string reason) {
        return restrictRecord(service.as(by), Service::carys, what, std::move(reason));
    };
    EXPECT_EQ(cameOut(decide(Role::Keyworker, Restrict::Set, "She works here")), CameOut::NotAllowed);
    EXPECT_EQ(cameOut(restrictRecord(service.as(Role::TeamLead), domain::ClientId{99}, Restrict::Set, "why")),
              CameOut::NotFound);
    EXPECT_EQ(refusalOf(decide(Role::TeamLead, Restrict::Set, " ")), RestrictRefusal::ReasonMissing);
    EXPECT_EQ(refusalOf(decide(Role::TeamLead, Restrict::Lift, "why")), RestrictRefusal::AlreadySo);
    ASSERT_TRUE(decide(Role::TeamLead, Restrict::Set, "She works here"));
    EXPECT_EQ(service.audit().front().reason, "restricted: She works here");
    EXPECT_TRUE(banner(service.as(Role::Keyworker), Service::carys)->isRestricted);
    EXPECT_EQ(cameOut(decide(Role::TeamLead, Restrict::Lift, "She left")), CameOut::Restricted);
    ASSERT_TRUE(breakGlass(service.as(Role::TeamLead), Service::carys, "To lift the restriction"));
    ASSERT_TRUE(decide(Role::TeamLead, Restrict::Lift, "She left"));
    EXPECT_EQ(service.audit().front().reason, "no longer: She left");
    EXPECT_TRUE(summary(service.as(Role::Clinician), Service::carys));
}

struct OpeningsToReview : ARestrictedRecord {
    domain::BreakGlassId openedByMina()
    {
        EXPECT_TRUE(minaOpens());
        return openingsToReview(lead()).value().back().opening.id;
    }
    auto review(domain::BreakGlassId id, OpeningFinding finding, std::string note = {})
    {
        return reviewOpening(lead(), id, finding, std::move(note));
    }
};

TEST_F(OpeningsToReview, WaitForATeamLeadUntilOneHasLookedAtThem)
{
    const auto id = openedByMina();
    const auto rows = openingsToReview(lead()).value();
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows.front().by, "Mina Farrow");
    EXPECT_EQ(rows.front().client.name.family, "Marsh");
    EXPECT_FALSE(rows.front().mine);
    EXPECT_EQ(cameOut(openingsToReview(mina())), CameOut::NotAllowed);
    EXPECT_EQ(refusalOf(review(id, OpeningFinding::NotInOrder)), OpeningReviewRefusal::NoteMissing);
    ASSERT_TRUE(review(id, OpeningFinding::NotInOrder, "Spoken with on the same day"));
    EXPECT_EQ(service.audit().front().action, "reviewBreakGlass");
    EXPECT_TRUE(openingsToReview(lead())->empty());
    EXPECT_EQ(refusalOf(review(id, OpeningFinding::InOrder)), OpeningReviewRefusal::AlreadyReviewed);
}

TEST_F(OpeningsToReview, AreNotReviewedByWhoeverOpened)
{
    ASSERT_TRUE(breakGlass(lead(), Service::carys, "Sam is ill, and she rang"));
    const auto mine = openingsToReview(lead()).value().front();
    EXPECT_TRUE(mine.mine);
    EXPECT_EQ(refusalOf(review(mine.opening.id, OpeningFinding::InOrder)), OpeningReviewRefusal::OwnOpening);
    EXPECT_EQ(cameOut(reviewOpening(mina(), mine.opening.id, OpeningFinding::InOrder, "")),
              CameOut::NotAllowed);
    EXPECT_EQ(cameOut(review(domain::BreakGlassId{99}, OpeningFinding::InOrder)), CameOut::NotFound);
}

} // namespace
} // namespace keywork::app
