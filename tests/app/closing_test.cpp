#include "app/episode/close_episode.h"

#include "app/episode/allocate.h"
#include "app/episode/decide_referral.h"
#include "fixture.h"
#include "store/allocation_table.h"
#include "store/appointment_table.h"
#include "store/client_table.h"
#include "store/clinical_write_table.h"
#include "store/episode_table.h"
#include "store/intervention_table.h"

#include <gmock/gmock.h>

namespace keywork::test {
namespace {

using namespace domain;

struct ClosingAnEpisode : testing::Test {
    static Ending because(std::string reason)
    {
        auto ending = test::ending(today());
        ending.reason = std::move(reason);
        ending.reasonFromThisPhase = "Moving away, and well";
        return ending;
    }
    auto close(const Ending& ending)
    {
        return closeEpisode(service.as(Role::Keyworker), Service::episode, 1, ending);
    }

    Service service;
};

TEST_F(ClosingAnEpisode, EndsWhoWorksWithThePersonAndWhatIsGiven)
{
    ASSERT_TRUE(close(because("80")));
    auto& db = service.db();
    EXPECT_EQ(store::EpisodeTable(db).find(Service::episode)->endedOn(), today());
    EXPECT_EQ(store::AllocationTable(db).ofEpisode(Service::episode).front().to, today());
    EXPECT_EQ(store::InterventionTable(db).ofEpisode(Service::episode).front().end,
              (InterventionEnd{today(), InterventionEnding::PlannedExit}));
}

TEST_F(ClosingAnEpisode, CancelsWhatIsStillBookedAfterIt)
{
    store::AppointmentTable appointments(service.db());
    const auto todays = appointments.insert(test::appointment());
    const auto coming = appointments.insert(test::appointment(2, at("2026-09-15T11:00")));
    ASSERT_TRUE(close(because("86")));
    const store::AppointmentTable after(service.db());
    EXPECT_EQ(after.find(coming)->outcome(), AppointmentOutcome::CancelledByService);
    EXPECT_TRUE(after.find(todays)->isBooked());
}

TEST_F(ClosingAnEpisode, NotesADeathOnThePersonToo)
{
    ASSERT_TRUE(close(because("89")));
    EXPECT_EQ(store::ClientTable(service.db()).find(Service::carys)->diedOn, today());
    const auto writes = store::ClinicalWriteTable(service.db()).ofClientAfter(Service::carys, 0);
    ASSERT_EQ(writes.size(), 2u);
    EXPECT_EQ(writes.back().kind, WriteKind::DeathRecorded);
    EXPECT_EQ(store::InterventionTable(service.db()).ofEpisode(Service::episode).front().end->how,
              InterventionEnding::UnplannedExit);
}

TEST_F(ClosingAnEpisode, LeavesEverythingWhenTheDomainRefuses)
{
    const auto before = service.everything();
    const auto closed = close(because("no such reason"));
    ASSERT_FALSE(closed);
    EXPECT_EQ(std::get<CloseRefusal>(closed.error()), CloseRefusal::ReasonNotOnList);
    EXPECT_EQ(service.everything(), before);
}

TEST_F(ClosingAnEpisode, IsForThoseAllocatedOrTheTeamLead)
{
    const auto other = service.openEpisodeOf(service.addReferred("Ros", "Tindall"));
    const auto closed = closeEpisode(service.as(Role::Keyworker), other, 1, because("86"));
    ASSERT_FALSE(closed);
    EXPECT_EQ(std::get<app::Trouble>(closed.error()), app::Trouble::NotAllowed);
    const auto byTheClinician = closeEpisode(service.as(Role::Clinician), Service::episode, 1, because("86"));
    ASSERT_FALSE(byTheClinician);
    EXPECT_EQ(std::get<app::Trouble>(byTheClinician.error()), app::Trouble::NotAllowed);
    EXPECT_TRUE(closeEpisode(service.as(Role::TeamLead), other, 1, because("86")));
}

TEST_F(ClosingAnEpisode, IsAskedAboutBeforehand)
{
    const auto findings = closingFindings(service.as(Role::Keyworker), Service::episode, because("80"));
    ASSERT_TRUE(findings);
    EXPECT_EQ(findings->size(), 4u);
    EXPECT_EQ(closingFindings(service.as(Role::Keyworker), EpisodeId{4711}, because("80")).error(),
              app::Trouble::NotFound);
}

// Ros was referred, and her worker and a first appointment were arranged before the referral was decided.
struct DecliningAReferral : testing::Test {
    DecliningAReferral()
    {
        worker = allocate(service.as(Role::TeamLead), ros, Service::sam, AllocationRole::Keyworker, yesterday)
                     .value();
        auto wanted = test::appointment(1, at("2026-09-15T11:00"));
        wanted.client = client;
        wanted.episode = ros;
        booked = store::AppointmentTable(service.db()).insert(wanted);
    }
    auto decline(Date on)
    {
        return declineReferral(service.as(Role::Keyworker), ros, 1, on, "Lives elsewhere");
    }

    Service service;
    const Date yesterday = addDays(today(), -1);
    ClientId client = service.addReferred("Ros", "Tindall");
    EpisodeId ros = service.openEpisodeOf(client);
    AllocationId worker{0};
    AppointmentId booked{0};
};

TEST_F(DecliningAReferral, EndsWhatWasArrangedAlready)
{
    ASSERT_TRUE(decline(today()));
    EXPECT_EQ(store::AllocationTable(service.db()).find(worker)->to, today());
    EXPECT_EQ(store::AppointmentTable(service.db()).find(booked)->outcome(),
              AppointmentOutcome::CancelledByService);
}

TEST_F(DecliningAReferral, IsRefusedBeforeTheWorkerWasAllocated)
{
    const auto before = service.everything();
    const auto declined = decline(addDays(yesterday, -1));
    ASSERT_FALSE(declined);
    EXPECT_EQ(std::get<ReferralDecisionRefusal>(declined.error()), ReferralDecisionRefusal::BeforeLastChange);
    EXPECT_EQ(service.everything(), before);
}

struct Allocating : testing::Test {
    std::vector<Allocation> all() { return store::AllocationTable(service.db()).ofEpisode(Service::episode); }
    auto give(StaffId worker, AllocationRole role = AllocationRole::Keyworker)
    {
        return allocate(service.as(Role::TeamLead), Service::episode, worker, role, today());
    }

    Service service;
};

TEST_F(Allocating, ASecondKeyworkerWaitsUntilTheyAcceptAndThenTakesOver)
{
    const auto transfer = give(Service::clinician);
    ASSERT_TRUE(transfer);
    EXPECT_TRUE(all().back().isWaiting());
    EXPECT_FALSE(all().front().to);

    ASSERT_TRUE(acceptAllocation(service.as(Role::Clinician), *transfer));
    EXPECT_EQ(all().back().acceptedOn, today());
    EXPECT_EQ(all().front().to, date(2026, 9, 7));
}

TEST_F(Allocating, AWorkerMayGiveATransferBackAndTheOneBeforeStays)
{
    const auto transfer = give(Service::clinician);
    ASSERT_TRUE(transfer);
    ASSERT_TRUE(returnAllocation(service.as(Role::Clinician), *transfer, "Too many people already"));
    EXPECT_FALSE(all().front().to);
    EXPECT_EQ(service.audit().front().reason, "Too many people already");
    const auto again = acceptAllocation(service.as(Role::Clinician), *transfer);
    ASSERT_FALSE(again);
    EXPECT_EQ(std::get<app::AcceptRefusal>(again.error()), app::AcceptRefusal::NotWaiting);
    EXPECT_FALSE(returnAllocation(service.as(Role::Clinician), *transfer, {}));
}

TEST_F(Allocating, AnotherPersonsTransferIsNotTakenOn)
{
    const auto transfer = give(Service::clinician);
    ASSERT_TRUE(transfer);
    const auto taken = acceptAllocation(service.as(Role::Keyworker), *transfer);
    ASSERT_FALSE(taken);
    EXPECT_EQ(std::get<app::AcceptRefusal>(taken.error()), app::AcceptRefusal::NotYours);
}

TEST_F(Allocating, APrescriberIsThereAtOnceBesideTheKeyworker)
{
    ASSERT_TRUE(give(Service::clinician, AllocationRole::Prescriber));
    EXPECT_EQ(all().back().acceptedOn, today());
    EXPECT_FALSE(all().front().to);
}

TEST_F(Allocating, TheSameWorkerTwiceIsRefused)
{
    const auto again = give(Service::sam);
    ASSERT_FALSE(again);
    EXPECT_EQ(std::get<AllocationRefusal>(again.error()), AllocationRefusal::AlreadyAllocated);
}

TEST_F(Allocating, IntoTheTimeOfAnEarlierKeyworkerIsRefusedAndTheirTimeStays)
{
    const auto before = all();
    const auto early = allocate(service.as(Role::TeamLead), Service::episode, Service::lead,
                                AllocationRole::Keyworker, addDays(before.front().from, -1));
    ASSERT_FALSE(early);
    EXPECT_EQ(std::get<AllocationRefusal>(early.error()), AllocationRefusal::AnotherThen);
    EXPECT_EQ(all(), before);
}

TEST_F(Allocating, PrescribersAreCliniciansAndKeyworkersAreNotAdministrators)
{
    const auto prescribers = colleagues(service.as(Role::TeamLead), AllocationRole::Prescriber);
    ASSERT_TRUE(prescribers);
    ASSERT_EQ(prescribers->size(), 1u);
    EXPECT_EQ(prescribers->front().id, Service::clinician);
    const auto keyworkers = colleagues(service.as(Role::TeamLead), AllocationRole::Keyworker);
    ASSERT_TRUE(keyworkers);
    EXPECT_EQ(keyworkers->size(), 3u);
}

} // namespace
} // namespace keywork::test
