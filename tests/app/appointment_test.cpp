#include "app/appointment/appointments.h"

#include "app/appointment/letters.h"
#include "app/appointment/missed_contact.h"
#include "app/appointment/re_engage.h"
#include "fixture.h"
#include "store/appointment_table.h"
#include "store/client_table.h"

#include <gtest/gtest.h>

namespace keywork::test {
namespace {

using namespace domain;
using app::LetterKind;
using app::LetterRefusal;

struct AnAppointment : testing::Test {
    app::Workspace& sam() { return service.as(Role::Keyworker); }
    NewAppointment nextWeek()
    {
        return {Service::sam, SessionKind::Keywork, at("2026-09-15T11:00"), 50, "Room 2"};
    }
    void livesAt(SafeContact letters)
    {
        store::ClientTable clients(service.db());
        auto carys = *clients.find(Service::carys);
        carys.details.addresses = {{"4 Mill Lane", "RV1 2AB", letters}};
        clients.update(carys, carys.version, byTheLead());
    }
    template <class T, class Refusal>
    static Refusal refusalOf(const app::Outcome<T, Refusal>& outcome)
    {
        if (outcome) throw std::logic_error("it was done");
        return std::get<Refusal>(outcome.error());
    }

    Service service;
    AppointmentId booked = store::AppointmentTable(service.db()).insert(test::appointment());
    AppointmentId missed =
        store::AppointmentTable(service.db())
            .insert(resolved(test::appointment(2, at("2026-09-01T11:00")), AppointmentOutcome::DidNotAttend));
};

TEST_F(AnAppointment, MovedStaysAndPointsToTheNewOne)
{
    const auto moved = moveAppointment(sam(), booked, 1, nextWeek());
    ASSERT_TRUE(moved);
    store::AppointmentTable table(service.db());
    EXPECT_EQ(table.find(booked)->state, AppointmentState(Moved{*moved}));
    EXPECT_TRUE(table.find(*moved)->isBooked());
    EXPECT_EQ(refusalOf(moveAppointment(sam(), booked, 2, nextWeek())), AppointmentRefusal::NotBooked);
}

TEST_F(AnAppointment, IsNotBookedAgainstTheRules)
{
    auto tooShort = nextWeek();
    tooShort.minutes = 1;
    EXPECT_EQ(refusalOf(bookAppointment(sam(), Service::carys, tooShort)),
              AppointmentRefusal::MinutesOutOfRange);
    EXPECT_EQ(refusalOf(moveAppointment(sam(), booked, 1, tooShort)), AppointmentRefusal::MinutesOutOfRange);
    EXPECT_TRUE(store::AppointmentTable(service.db()).find(booked)->isBooked());
}

TEST_F(AnAppointment, IsResolvedOnce)
{
    EXPECT_EQ(refusalOf(resolveAppointment(sam(), missed, 1, AppointmentOutcome::Attended, {})),
              AppointmentRefusal::NotBooked);
}

TEST_F(AnAppointment, ShowsWhomItIsWithAndWhatElseIsBookedThen)
{
    const auto form = readAppointment(sam(), booked);
    ASSERT_TRUE(form);
    EXPECT_EQ(form->staffName, "Sam Okafor");
    EXPECT_EQ(readAppointment(sam(), AppointmentId{4711}).error(), app::Trouble::NotFound);
    const auto others = clashes(sam(), Service::carys, Service::sam, now(), 30);
    ASSERT_TRUE(others);
    ASSERT_EQ(others->size(), 1u);
    EXPECT_TRUE(others->front().sameClient);
}

TEST_F(AnAppointment, LetterIsHeldBackUnlessItIsSafeToSend)
{
    EXPECT_EQ(refusalOf(letterFor(sam(), booked, LetterKind::Appointment)), LetterRefusal::NoAddress);
    livesAt(SafeContact::NotAsked);
    EXPECT_EQ(refusalOf(letterFor(sam(), booked, LetterKind::Appointment)), LetterRefusal::LettersNotAsked);
    livesAt(SafeContact::NotSafe);
    EXPECT_EQ(refusalOf(letterFor(sam(), booked, LetterKind::Appointment)), LetterRefusal::LettersNotSafe);
    EXPECT_TRUE(service.audit().empty());
    livesAt(SafeContact::Safe);
    const auto letter = letterFor(sam(), booked, LetterKind::Appointment);
    ASSERT_TRUE(letter);
    EXPECT_EQ(letter->workerName, "Sam Okafor");
    EXPECT_EQ(letter->serviceName, "Riverside Recovery");
    EXPECT_FALSE(letter->next);
    EXPECT_EQ(service.audit().size(), 1u);
}

TEST_F(AnAppointment, LetterOfAMissedOneNamesTheNext)
{
    livesAt(SafeContact::Safe);
    ASSERT_TRUE(bookAppointment(sam(), Service::carys, nextWeek()));
    const auto letter = letterFor(sam(), missed, LetterKind::WeMissedYou);
    ASSERT_TRUE(letter);
    ASSERT_TRUE(letter->next);
    EXPECT_EQ(refusalOf(letterFor(sam(), booked, LetterKind::WeMissedYou)), LetterRefusal::NotForThisOutcome);
    EXPECT_EQ(refusalOf(letterFor(sam(), missed, LetterKind::Appointment)), LetterRefusal::NotForThisOutcome);
}

TEST_F(AnAppointment, IsFollowedUpOnlyWhenMissedAndInTime)
{
    const auto attempt = [&](AppointmentId of, LocalTime when, std::string note) {
        return recordAttempt(sam(),
                             {of, when, AttemptRoute::Call, AttemptOutcome::NoAnswer, std::move(note)});
    };
    using Refusal = app::AttemptRefusal;
    EXPECT_EQ(refusalOf(attempt(booked, now(), {})), Refusal::NotMissed);
    EXPECT_EQ(refusalOf(attempt(missed, at("2026-09-08T11:01"), {})), Refusal::InFuture);
    EXPECT_EQ(refusalOf(attempt(missed, at("2026-08-31T11:00"), {})), Refusal::BeforeMissed);
    EXPECT_EQ(refusalOf(attempt(missed, now(), std::string(2001, 'a'))), Refusal::NoteTooLong);
}

TEST_F(AnAppointment, MissedSaysHowToReachTheClientAndWhatWasTriedAfterItAlone)
{
    livesAt(SafeContact::NotSafe);
    ASSERT_TRUE(
        recordAttempt(sam(), {missed, now(), AttemptRoute::Text, AttemptOutcome::Sent, "Asked to ring"}));
    const auto contact = missedContact(sam(), missed);
    ASSERT_TRUE(contact);
    EXPECT_EQ(contact->client.family, "Marsh");
    ASSERT_EQ(contact->addresses.size(), 1u);
    EXPECT_EQ(contact->addresses.front().letters, SafeContact::NotSafe);
    ASSERT_EQ(contact->attempts.size(), 1u);
    EXPECT_EQ(contact->attempts.front().attempt.note, "Asked to ring");
    EXPECT_EQ(contact->attempts.front().by, "Sam Okafor");

    const auto other = missedContact(sam(), booked);
    ASSERT_TRUE(other);
    EXPECT_TRUE(other->attempts.empty());
    EXPECT_FALSE(missedContact(sam(), AppointmentId{999}));
}

TEST_F(AnAppointment, ChainIsDecidedOnceAndInWords)
{
    using Refusal = app::ChainDecisionRefusal;
    EXPECT_EQ(refusalOf(decideChain(sam(), missed, " ")), Refusal::DecisionMissing);
    EXPECT_EQ(refusalOf(decideChain(sam(), missed, std::string(2001, 'a'))), Refusal::TooLong);
    ASSERT_TRUE(decideChain(sam(), missed, "Wait for a word from the hostel"));
    EXPECT_EQ(refusalOf(decideChain(sam(), missed, "Once more")), Refusal::AlreadyDecided);
}

} // namespace
} // namespace keywork::test
