#include "domain/appointment/re_engagement.h"

#include "generators.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace keywork::domain {
namespace {

using test::appointment;
using test::at;
using test::attempt;
using test::day;
using test::resolved;

// The shipped chain: the same day by call or text, the next working day, within seven days by letter or visit.
ReEngagementPolicy policy()
{
    ReEngagementPolicy made;
    made.steps = {{AttemptStep::Within::SameDay, 0, {AttemptRoute::Call, AttemptRoute::Text}},
                  {AttemptStep::Within::WorkingDays, 1, {}},
                  {AttemptStep::Within::Days, 7, {AttemptRoute::Letter, AttemptRoute::Visit}}};
    return made;
}

// Missed on Friday 04-Sep-2026 at 10:00.
class MissedAppointment : public testing::Test {
public:
    std::optional<Chain> chain() const
    {
        return reEngagementChain(
            policy(), {m_appointments, m_attempts, m_decisions, m_lastContact, m_safetyFacts}, WorkingDays{});
    }

    void tried(std::string_view time, AttemptRoute route = AttemptRoute::Call,
               AttemptOutcome outcome = AttemptOutcome::NoAnswer)
    {
        auto made = attempt(static_cast<std::int64_t>(m_attempts.size()) + 1, AppointmentId{1}, at(time));
        made.route = route;
        made.outcome = outcome;
        m_attempts.push_back(made);
    }

protected:
    std::vector<Appointment> m_appointments{
        resolved(appointment(1, at("2026-09-04T10:00")), AppointmentOutcome::DidNotAttend)};
    std::vector<ContactAttempt> m_attempts;
    std::vector<ChainDecision> m_decisions;
    std::optional<Date> m_lastContact = day("2026-08-28");
    std::vector<Fact> m_safetyFacts;
};

TEST_F(MissedAppointment, AsksForACallOrTextOnTheSameDay)
{
    EXPECT_EQ(chain(), (Chain{AppointmentId{1}, day("2026-09-04"), 0, 1, day("2026-09-04"), {}}));
}

TEST_F(MissedAppointment, AsksForASecondAttemptOnTheNextWorkingDay)
{
    tried("2026-09-04T16:00");
    EXPECT_EQ(chain(), (Chain{AppointmentId{1}, day("2026-09-04"), 1, 2, day("2026-09-07"), {}}));
}

TEST_F(MissedAppointment, AsksForALetterOrVisitWithinSevenDays)
{
    tried("2026-09-04T16:00");
    tried("2026-09-07T09:00", AttemptRoute::Text, AttemptOutcome::MessageLeft);
    EXPECT_EQ(chain(), (Chain{AppointmentId{1}, day("2026-09-04"), 2, 3, day("2026-09-11"), {}}));
}

TEST_F(MissedAppointment, AsksForADecisionWhenEveryAttemptIsMade)
{
    tried("2026-09-04T16:00");
    tried("2026-09-07T09:00");
    tried("2026-09-10T09:00", AttemptRoute::Letter, AttemptOutcome::Sent);
    EXPECT_EQ(chain(), (Chain{AppointmentId{1}, day("2026-09-04"), 3, std::nullopt, day("2026-09-11"), {}}));
}

TEST_F(MissedAppointment, IsNotWrittenToByCallingAThirdTime)
{
    tried("2026-09-04T16:00");
    tried("2026-09-07T09:00");
    tried("2026-09-08T09:00");
    ASSERT_TRUE(chain());
    EXPECT_EQ(chain()->attemptsMade, 3);
    EXPECT_EQ(chain()->nextAttempt, 3);
}

TEST_F(MissedAppointment, StillAsksForTheCallWhenSomebodyWentThereFirst)
{
    tried("2026-09-04T12:00", AttemptRoute::Visit);
    ASSERT_TRUE(chain());
    EXPECT_EQ(chain()->nextAttempt, 1)
        << "the visit stands for the second attempt, which may be by any route";
    tried("2026-09-04T13:00");
    EXPECT_EQ(chain()->nextAttempt, 3);
}

TEST_F(MissedAppointment, TakesAttemptsInTheOrderOfTheirTimes)
{
    tried("2026-09-10T09:00", AttemptRoute::Letter, AttemptOutcome::Sent);
    tried("2026-09-07T09:00");
    tried("2026-09-04T16:00");
    ASSERT_TRUE(chain());
    EXPECT_EQ(chain()->nextAttempt, std::nullopt);
}

TEST_F(MissedAppointment, IsUrgentAtOnceWhileASafetyFactHolds)
{
    m_safetyFacts = {{FactKind::LifeEvent, 3, day("2026-08-30")}};
    tried("2026-09-04T16:00");
    ASSERT_TRUE(chain());
    EXPECT_EQ(chain()->nextAttempt, 2);
    EXPECT_EQ(chain()->dueOn, day("2026-09-04"));
    EXPECT_EQ(chain()->escalatedBy, m_safetyFacts);
}

TEST_F(MissedAppointment, IsSettledByALaterContact)
{
    m_lastContact = day("2026-09-05");
    EXPECT_EQ(chain(), std::nullopt);
    m_lastContact = day("2026-09-04"); // came later that day
    EXPECT_EQ(chain(), std::nullopt);
    m_lastContact = std::nullopt;
    EXPECT_NE(chain(), std::nullopt) << "never seen at all is no contact";
}

class LaterAttendance : public MissedAppointment, public testing::WithParamInterface<AppointmentOutcome> {};

TEST_P(LaterAttendance, SettlesTheChain)
{
    m_appointments.push_back(resolved(appointment(2, at("2026-09-04T10:01")), GetParam()));
    EXPECT_EQ(chain(), std::nullopt);
}

TEST_P(LaterAttendance, SettlesNothingWhenItDidNotComeAfter)
{
    m_appointments.push_back(resolved(appointment(2, at("2026-09-04T09:00")), GetParam()));
    EXPECT_NE(chain(), std::nullopt);
    m_appointments.back().at = m_appointments.front().at;
    EXPECT_NE(chain(), std::nullopt) << "nor when it was at the same time";
}

INSTANTIATE_TEST_SUITE_P(ReEngagement, LaterAttendance,
                         testing::Values(AppointmentOutcome::Attended, AppointmentOutcome::Late));

TEST_F(MissedAppointment, IsSettledWhenTheClientWasReached)
{
    tried("2026-09-04T16:00", AttemptRoute::Call, AttemptOutcome::Reached);
    EXPECT_EQ(chain(), std::nullopt);
}

TEST_F(MissedAppointment, IsSettledByReachingTheClientAboutAnEarlierOne)
{
    tried("2026-09-05T09:00", AttemptRoute::Call, AttemptOutcome::Reached);
    m_attempts.back().missed = AppointmentId{9};
    EXPECT_EQ(chain(), std::nullopt);
    m_attempts.back().at = at("2026-09-03T09:00");
    ASSERT_NE(chain(), std::nullopt);
    EXPECT_EQ(chain()->attemptsMade, 0);
}

TEST_F(MissedAppointment, IsSettledByARecordedDecision)
{
    m_decisions = {{AppointmentId{1}, StaffId{1}, day("2026-09-04"), "In custody until Monday"}};
    EXPECT_EQ(chain(), std::nullopt);
    m_decisions.front().missed = AppointmentId{9}; // of an earlier one, on the same day
    EXPECT_NE(chain(), std::nullopt);
    m_decisions.front().on = day("2026-09-05");
    EXPECT_EQ(chain(), std::nullopt);
}

TEST_F(MissedAppointment, IsNotSettledByBookingTheNextOne)
{
    m_appointments.push_back(appointment(2, at("2026-09-11T10:00")));
    EXPECT_NE(chain(), std::nullopt);
}

TEST_F(MissedAppointment, BeginsTheChainAnewWhenTheNextIsMissedToo)
{
    tried("2026-09-04T16:00");
    m_appointments.insert(m_appointments.begin(),
                          resolved(appointment(2, at("2026-09-07T10:00")), AppointmentOutcome::DidNotAttend));
    ASSERT_TRUE(chain());
    EXPECT_EQ(chain()->missed, AppointmentId{2});
    EXPECT_EQ(chain()->nextAttempt, 1);
    EXPECT_EQ(chain()->dueOn, day("2026-09-07"));
}

TEST_F(MissedAppointment, ThatWasNotMissedOpensNoChain)
{
    auto moved = appointment(1, at("2026-09-04T10:00"));
    m_appointments = {moved};
    EXPECT_EQ(chain(), std::nullopt) << "unresolved is not missed";
    m_appointments.front().state = Moved{AppointmentId{2}};
    EXPECT_EQ(chain(), std::nullopt);
    for (const auto outcome : {AppointmentOutcome::CancelledByClient, AppointmentOutcome::CancelledByService,
                               AppointmentOutcome::Declined, AppointmentOutcome::Attended}) {
        m_appointments.front() = resolved(moved, outcome);
        EXPECT_EQ(chain(), std::nullopt);
    }
    m_appointments.clear();
    EXPECT_EQ(chain(), std::nullopt);
}

TEST_F(MissedAppointment, AsksForADecisionAtOnceWhereThePolicyHasNoSteps)
{
    const auto found = reEngagementChain({}, {m_appointments, {}, {}, std::nullopt, {}}, WorkingDays{});
    ASSERT_TRUE(found);
    EXPECT_EQ(found->nextAttempt, std::nullopt);
    EXPECT_EQ(found->dueOn, day("2026-09-04"));
}

RC_GTEST_PROP(ReEngagement, NeverAsksForTheWorkingDayStepOnAClosedDay, ())
{
    WorkingDays days;
    days.closedDates = *rc::gen::container<std::vector<Date>>(test::crowdedDay());
    const std::vector appointments{
        resolved(appointment(1, {*test::crowdedDay(), TimeOfDay::fromMinutes(600)}),
                 AppointmentOutcome::DidNotAttend)};
    const std::vector attempts{attempt(1, AppointmentId{1}, appointments.front().at)};
    const auto found = reEngagementChain(policy(), {appointments, attempts, {}, std::nullopt, {}}, days);
    RC_ASSERT(found.has_value());
    RC_ASSERT(found->nextAttempt == 2);
    RC_ASSERT(days.isOpen(found->dueOn));
    RC_ASSERT(found->dueOn > found->missedOn);
}

RC_GTEST_PROP(ReEngagement, IsOpenedByNothingButANonAttendance, ())
{
    const int count = *rc::gen::inRange(0, 6);
    std::vector<Appointment> appointments;
    for (int id = 1; id <= count; ++id) {
        appointments.push_back(
            resolved(appointment(id, *test::anyTime()), *test::anyOf<AppointmentOutcome>()));
    }
    const auto contact = *test::maybe(test::anyDay());
    const auto found = reEngagementChain(policy(), {appointments, {}, {}, contact, {}}, WorkingDays{});
    if (!found) return;
    RC_ASSERT((!contact || *contact < found->missedOn));
    for (const auto& one : appointments) {
        if (one.id == found->missed) RC_ASSERT(one.outcome() == AppointmentOutcome::DidNotAttend);
        else RC_ASSERT((!isAttended(*one.outcome()) || one.at.day <= found->missedOn));
    }
}

} // namespace
} // namespace keywork::domain
