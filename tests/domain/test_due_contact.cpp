#include "due_fixture.h"

namespace keywork::domain {
namespace {

using test::appointment;
using test::at;
using test::day;
using test::DueTest;
using test::resolved;

using DueOnContact = DueTest;

TEST_F(DueOnContact, AsksForTheOutcomeOfEachPastAppointment)
{
    m_appointments = {appointment(1, at("2026-09-04T10:00")), appointment(2, at("2026-09-08T09:00")),
                      appointment(3, at("2026-09-08T10:30")), // still going on
                      appointment(4, at("2026-09-15T10:00"))};
    const auto found = items();
    std::vector<DueItem> unresolved;
    std::copy_if(found.begin(), found.end(), std::back_inserter(unresolved),
                 [](const DueItem& one) { return one.kind == DueKind::UnresolvedAppointment; });
    ASSERT_EQ(unresolved.size(), 2u);
    EXPECT_EQ(unresolved[0].fact, (Fact{FactKind::Appointment, 1, day("2026-09-04")}));
    EXPECT_EQ(dueState(unresolved[0].window, test::today()), (DueState{DueStateKind::Overdue, 4}));
    EXPECT_EQ(dueState(unresolved[1].window, test::today()), (DueState{DueStateKind::DueToday, 0}));
    EXPECT_EQ(unresolved[1].action, DueAction::RecordOutcome);
}

TEST_F(DueOnContact, AsksForTheNextAttemptAfterAMissedAppointment)
{
    m_appointments = {resolved(appointment(1, at("2026-09-04T10:00")), AppointmentOutcome::DidNotAttend)};
    m_attempts = {test::attempt(1, AppointmentId{1}, at("2026-09-04T15:00"))};
    const auto attempt = item(DueKind::ReEngagementAttempt);
    ASSERT_TRUE(attempt);
    EXPECT_EQ(attempt->attempt, 2);
    EXPECT_EQ(attempt->action, DueAction::RecordAttempt);
    EXPECT_EQ(attempt->window, (Window{day("2026-09-04"), day("2026-09-07"), std::nullopt}));
    EXPECT_EQ(attempt->fact, (Fact{FactKind::Appointment, 1, day("2026-09-04")}));
    EXPECT_FALSE(attempt->escalated);
    EXPECT_FALSE(item(DueKind::ReEngagementDecision));
}

TEST_F(DueOnContact, EscalatesTheAttemptOnASafetyFact)
{
    m_appointments = {resolved(appointment(1, at("2026-09-04T10:00")), AppointmentOutcome::DidNotAttend)};
    m_attempts = {test::attempt(1, AppointmentId{1}, at("2026-09-04T15:00"))};
    m_events = {test::lifeEvent(1, "overdose", day("2026-08-30"))};
    const auto attempt = item(DueKind::ReEngagementAttempt);
    ASSERT_TRUE(attempt);
    EXPECT_TRUE(attempt->escalated);
    EXPECT_EQ(attempt->window.due, day("2026-09-04"));

    m_events.front().error = test::enteredInError();
    ASSERT_TRUE(item(DueKind::ReEngagementAttempt));
    EXPECT_FALSE(item(DueKind::ReEngagementAttempt)->escalated) << "entered in error is out of all rules";
}

TEST_F(DueOnContact, AsksForADecisionWhenEveryAttemptIsMade)
{
    m_appointments = {resolved(appointment(1, at("2026-09-04T10:00")), AppointmentOutcome::DidNotAttend)};
    for (int id = 1; id <= 3; ++id)
        m_attempts.push_back(test::attempt(id, AppointmentId{1}, at("2026-09-07T15:00")));
    const auto decision = item(DueKind::ReEngagementDecision);
    ASSERT_TRUE(decision);
    EXPECT_EQ(decision->action, DueAction::RecordDecision);
    EXPECT_EQ(decision->attempt, 0);
    EXPECT_FALSE(item(DueKind::ReEngagementAttempt));

    m_decisions = {{AppointmentId{1}, StaffId{1}, test::today(), "Asked the hostel; in hospital"}};
    EXPECT_FALSE(item(DueKind::ReEngagementDecision));
}

TEST_F(DueOnContact, EndsTheChainWithTheNextSession)
{
    m_appointments = {resolved(appointment(1, at("2026-09-04T10:00")), AppointmentOutcome::DidNotAttend)};
    m_lastContact = Fact{FactKind::Session, 10, day("2026-09-07")};
    EXPECT_FALSE(item(DueKind::ReEngagementAttempt));
    m_lastContact.reset();
    EXPECT_TRUE(item(DueKind::ReEngagementAttempt));
}

TEST_F(DueOnContact, CountsTheDaysWithoutContactFromTheLastSession)
{
    const auto contact = item(DueKind::NoContact);
    ASSERT_TRUE(contact);
    EXPECT_EQ(contact->action, DueAction::Book);
    EXPECT_EQ(contact->window, (Window{day("2026-09-15"), day("2026-09-29"), std::nullopt}));
    EXPECT_EQ(contact->fact, *m_lastContact);
}

TEST_F(DueOnContact, CountsTheDaysWithoutContactFromTreatmentStartWhenThereNeverWasAny)
{
    for (const auto& never :
         {std::optional<Fact>{}, std::optional(Fact{FactKind::Session, 9, std::nullopt})}) {
        m_lastContact = never;
        const auto contact = item(DueKind::NoContact);
        ASSERT_TRUE(contact);
        EXPECT_EQ(contact->window.due, day("2026-04-13"));
        EXPECT_EQ(contact->fact, (Fact{FactKind::Episode, 1, day("2026-03-16")}));
    }
}

TEST_F(DueOnContact, TakesAnAttemptForNoContact)
{
    m_lastContact = Fact{FactKind::Session, 9, day("2026-08-01")};
    m_attempts = {test::attempt(1, AppointmentId{1}, at("2026-09-07T15:00"))};
    ASSERT_TRUE(item(DueKind::NoContact));
    EXPECT_EQ(item(DueKind::NoContact)->window.due, day("2026-08-29"));
}

} // namespace
} // namespace keywork::domain
