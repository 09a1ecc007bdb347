#include "store/appointment_table.h"

#include "recorded_store.h"
#include "store/history_reader.h"
#include "store/sql_error.h"

#include <gmock/gmock.h>

namespace keywork::store {

using domain::Appointment;
using domain::AppointmentId;
using domain::AppointmentOutcome;
using domain::ClientId;
using domain::EpisodeId;
using domain::StaffId;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

struct Appointments : testing::Test {
    Appointment add(std::string_view at)
    {
        auto appointment = test::appointment(0, test::at(at));
        appointment.id = appointments.insert(appointment);
        return appointment;
    }
    Appointment add(std::string_view at, AppointmentOutcome outcome)
    {
        auto appointment = test::resolved(test::appointment(0, test::at(at)), outcome);
        appointment.id = appointments.insert(appointment);
        return appointment;
    }

    test::RecordedStore recorded;
    AppointmentTable appointments{recorded.db};
    const StaffId sam{1};
};

} // namespace

TEST_F(Appointments, GivesBackEveryState)
{
    const auto booked = add("2026-09-08T11:00");
    auto resolved = test::appointment(2, test::at("2026-09-01T09:30"));
    resolved.state = domain::Resolved{AppointmentOutcome::CancelledByClient, "Rang in the morning"};
    resolved.kind = domain::SessionKind::HomeVisit;
    resolved.minutes = 480;
    appointments.insert(resolved);
    auto moved = test::appointment(3, test::at("2026-09-07T11:00"));
    moved.state = domain::Moved{booked.id};
    appointments.insert(moved);
    EXPECT_EQ(appointments.find(booked.id), booked);
    EXPECT_EQ(appointments.find(resolved.id), resolved);
    EXPECT_EQ(appointments.find(moved.id), moved);
    EXPECT_FALSE(appointments.find(AppointmentId{99}));
    EXPECT_THAT(appointments.ofEpisode(EpisodeId{1}), ElementsAre(resolved, moved, booked));
}

TEST_F(Appointments, GivesThoseOfAnEpisodeFromADayOn)
{
    add("2026-09-07T23:55");
    const auto midnight = add("2026-09-08T00:00", AppointmentOutcome::DidNotAttend);
    const auto later = add("2026-09-09T10:00");
    EXPECT_THAT(appointments.ofEpisodeFrom(EpisodeId{1}, test::today()), ElementsAre(midnight, later));
}

TEST_F(Appointments, GivesAWorkersDayWithoutWhatWasMovedAway)
{
    const auto evening = add("2026-09-08T23:55");
    const auto morning = add("2026-09-08T00:00", AppointmentOutcome::Attended);
    add("2026-09-07T23:55");
    add("2026-09-09T00:00");
    auto moved = test::appointment(0, test::at("2026-09-08T10:00"));
    moved.state = domain::Moved{evening.id};
    appointments.insert(moved);
    EXPECT_THAT(appointments.ofStaffOn(sam, test::today()), ElementsAre(morning, evening));
    EXPECT_THAT(appointments.ofStaffOn(StaffId{2}, test::today()), IsEmpty());
}

TEST_F(Appointments, FindsWhatIsBookedBeforeNowNewestFirst)
{
    const auto older = add("2026-09-01T11:00");
    const auto earlier = add("2026-09-08T10:59");
    add("2026-09-08T11:00");
    add("2026-09-02T11:00", AppointmentOutcome::DidNotAttend);
    EXPECT_THAT(appointments.unresolvedOfStaff(sam, test::now()), ElementsAre(earlier, older));
}

TEST_F(Appointments, TellsWhatBecameOfThoseThatNobodyCameToByTime)
{
    add("2026-08-31T23:55", AppointmentOutcome::DidNotAttend);
    add("2026-09-03T11:00", AppointmentOutcome::Declined);
    add("2026-09-01T00:00", AppointmentOutcome::DidNotAttend);
    add("2026-09-02T11:00", AppointmentOutcome::Late);
    add("2026-09-02T12:00", AppointmentOutcome::Attended);
    add("2026-09-04T11:00"); // no outcome yet
    add("2026-09-08T11:00", AppointmentOutcome::CancelledByClient);
    const auto missed = appointments.notAttended(ClientId{1}, date(2026, 9, 1), test::now());
    ASSERT_EQ(missed.size(), 2U);
    EXPECT_EQ(missed[0].at, test::at("2026-09-01T00:00"));
    EXPECT_EQ(missed[0].outcome, AppointmentOutcome::DidNotAttend);
    EXPECT_EQ(missed[1].at, test::at("2026-09-03T11:00"));
    EXPECT_EQ(missed[1].outcome, AppointmentOutcome::Declined);
}

TEST_F(Appointments, GivesAClientsComingOnes)
{
    add("2026-09-01T11:00");
    const auto now = add("2026-09-08T11:00");
    const auto coming = add("2026-09-15T11:00");
    add("2026-09-22T11:00", AppointmentOutcome::CancelledByService);
    EXPECT_THAT(appointments.comingOfClient(ClientId{1}, test::now()), ElementsAre(now, coming));
}

TEST_F(Appointments, FindsClashesOfTheWorkerAndOfTheClient)
{
    add("2026-09-08T10:10"); // over at 11:00
    const auto within = add("2026-09-08T10:11");
    add("2026-09-08T11:50");
    add("2026-09-08T11:20", AppointmentOutcome::CancelledByClient);
    auto overnight = test::appointment(0, test::at("2026-09-08T03:01"));
    overnight.minutes = 480;
    overnight.id = appointments.insert(overnight);

    auto others = test::appointment(0, test::at("2026-09-08T11:49"));
    others.client = recorded.addClient("Ola", "Nowak");
    others.episode = recorded.episodeOf(others.client);
    others.staff = StaffId{2};
    others.id = appointments.insert(others);

    EXPECT_THAT(appointments.clashes(sam, ClientId{1}, test::now(), 50), ElementsAre(overnight, within));
    EXPECT_THAT(appointments.clashes(StaffId{2}, ClientId{1}, test::now(), 50),
                ElementsAre(overnight, within, others));
    EXPECT_THAT(appointments.clashes(sam, others.client, test::at("2026-09-09T00:10"), 50), IsEmpty());
}

TEST_F(Appointments, CountsAClashOverMidnight)
{
    const auto late = add("2026-09-08T23:30");
    EXPECT_THAT(appointments.clashes(sam, ClientId{1}, test::at("2026-09-09T00:10"), 50), ElementsAre(late));
    EXPECT_THAT(appointments.clashes(sam, ClientId{1}, test::at("2026-09-08T22:50"), 50), ElementsAre(late));
}

TEST_F(Appointments, GivesTheRulesWhatIsStillOpenSinceTheLastContact)
{
    const auto longOpen = add("2026-04-01T11:00");
    add("2026-05-01T11:00", AppointmentOutcome::DidNotAttend);
    const auto sameDay = add("2026-06-01T09:00", AppointmentOutcome::DidNotAttend);
    const auto after = add("2026-07-01T11:00", AppointmentOutcome::DidNotAttend);
    const auto scope = ClientScope::ofStaff(sam);
    EXPECT_EQ(appointments.unsettledWithin(scope).size(), 4U) << "without any contact all of them count";

    SessionTable(recorded.db).insert(test::session(1, test::at("2026-06-01T14:00")));
    EXPECT_THAT(appointments.unsettledWithin(scope), ElementsAre(longOpen, sameDay, after));
}

TEST_F(Appointments, RefusesAStaleSaveAndLeavesEverything)
{
    auto mine = test::resolved(add("2026-09-08T11:00"), AppointmentOutcome::Attended);
    ASSERT_TRUE(appointments.update(mine, 1, test::stamp()));
    mine.version = 2;
    EXPECT_FALSE(
        appointments.update(test::resolved(mine, AppointmentOutcome::DidNotAttend), 1, test::stamp()));
    EXPECT_EQ(appointments.find(mine.id), mine);
    EXPECT_EQ(HistoryReader(recorded.db).past(Versioned::Appointment, mine.id.number()).size(), 1U);
}

} // namespace keywork::store
