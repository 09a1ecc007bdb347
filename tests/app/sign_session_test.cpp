#include "app/session/sign_session.h"

#include "app/draft/drafts.h"
#include "fixture.h"
#include "store/appointment_table.h"
#include "store/draft_table.h"
#include "store/life_event_table.h"
#include "store/observation_table.h"
#include "store/session_table.h"

#include <gmock/gmock.h>

namespace keywork::test {
namespace {

using namespace domain;
using app::SignRefusal;
using app::SignTrouble;

struct SigningASession : testing::Test {
    // Everything that one signing can do: an appointment of today, a draft, the next time, and what changed.
    app::SessionToSign everyPart()
    {
        auto content = sessionContent();
        content.risk = RiskToday::Changed;
        return {Service::carys,
                appointment,
                draft,
                1,
                content,
                NewAppointment{Service::sam, SessionKind::Keywork, at("2026-09-15T11:00"), 50, "Room 2"},
                {{"overdose", date(2026, 9, 5), "client", {}}},
                {{"naloxoneHeld", Answer::Yes, today(), {}}}};
    }
    auto sign(app::SessionToSign session) { return signSession(sam(), std::move(session)); }
    app::Workspace& sam() { return service.as(Role::Keyworker); }
    std::optional<AppointmentOutcome> outcome()
    {
        return store::AppointmentTable(service.db()).find(appointment)->outcome();
    }
    // Why it was not signed; the store must be as it was.
    SignRefusal refusalOf(app::SessionToSign session)
    {
        const auto before = service.everything();
        const auto result = sign(std::move(session));
        EXPECT_EQ(service.everything(), before);
        if (result) throw std::logic_error("it was signed");
        return std::get<SignRefusal>(result.error());
    }

    Service service;
    AppointmentId appointment = store::AppointmentTable(service.db()).insert(test::appointment());
    DraftId draft = store::DraftTable(service.db()).insert(test::draft());
};

TEST_F(SigningASession, DoesAllOfItAtOnce)
{
    const auto result = sign(everyPart());
    ASSERT_TRUE(result);
    auto& db = service.db();
    const auto session = store::SessionTable(db).find(result->session);
    ASSERT_TRUE(session);
    EXPECT_EQ(session->author, Service::sam);
    EXPECT_EQ(session->appointment, appointment);
    EXPECT_EQ(session->content.note, sessionContent().note);
    EXPECT_EQ(outcome(), AppointmentOutcome::Attended);
    ASSERT_TRUE(result->next);
    EXPECT_EQ(store::AppointmentTable(db).find(*result->next)->at, at("2026-09-15T11:00"));
    EXPECT_EQ(store::LifeEventTable(db).ofClient(Service::carys).size(), 1u);
    EXPECT_EQ(store::ObservationTable(db).ofClient(Service::carys).size(), 1u);
    EXPECT_FALSE(store::DraftTable(db).find(draft));
    EXPECT_EQ(service.audit().size(), 1u);
}

TEST_F(SigningASession, LeavesNothingWhenTheLastStepFails)
{
    service.refuseAuditRows();
    const auto before = service.everything();
    const auto result = sign(everyPart());
    ASSERT_FALSE(result);
    EXPECT_EQ(std::get<app::Trouble>(result.error()), app::Trouble::StoreFailed);
    EXPECT_EQ(service.everything(), before);
}

TEST_F(SigningASession, SaysOfSomebodyLateThatTheyCameLate)
{
    auto late = everyPart();
    late.content.attendance = Attendance::Late;
    ASSERT_TRUE(sign(late));
    EXPECT_EQ(outcome(), AppointmentOutcome::Late);
}

TEST_F(SigningASession, GoesWithAnOutcomeThatWasRecordedBeforeTheNote)
{
    store::AppointmentTable appointments(service.db());
    appointments.update(resolved(*appointments.find(appointment), AppointmentOutcome::Attended), 1,
                        byTheLead());
    EXPECT_TRUE(sign(everyPart()));
}

TEST_F(SigningASession, IsRefusedWhenTheAppointmentWasNotAttended)
{
    store::AppointmentTable appointments(service.db());
    appointments.update(resolved(*appointments.find(appointment), AppointmentOutcome::Declined), 1,
                        byTheLead());
    EXPECT_EQ(refusalOf(everyPart()), SignRefusal(AppointmentRefusal::NotBooked));
}

TEST_F(SigningASession, HappensOnceForEveryDraft)
{
    ASSERT_TRUE(sign(everyPart()));
    EXPECT_EQ(refusalOf(everyPart()), SignRefusal(SignTrouble::AlreadySigned));
}

TEST_F(SigningASession, HappensOnceForEveryAppointment)
{
    ASSERT_TRUE(sign(everyPart()));
    auto again = everyPart();
    again.draft.reset();
    const auto before = service.everything();
    EXPECT_FALSE(sign(again));
    EXPECT_EQ(service.everything(), before);
}

TEST_F(SigningASession, TakesOnlyTheTextThatThisWindowSavedLast)
{
    ASSERT_TRUE(takeOverDraft(sam(), draft, "the other window", app::TakeOver::AfterAsking));
    EXPECT_EQ(refusalOf(everyPart()), SignRefusal(SignTrouble::DraftTakenOver));
}

TEST_F(SigningASession, IsRefusedWhenTheDraftWasDiscardedMeanwhile)
{
    ASSERT_TRUE(discardDraft(sam(), draft));
    EXPECT_EQ(refusalOf(everyPart()), SignRefusal(SignTrouble::DraftTakenOver));
}

TEST_F(SigningASession, IsForTheAuthorOfTheDraftOnly)
{
    const auto result = signSession(service.as(Role::TeamLead), everyPart());
    ASSERT_FALSE(result);
    EXPECT_EQ(std::get<app::Trouble>(result.error()), app::Trouble::NotAllowed);
}

TEST_F(SigningASession, IsForTheClientOfTheDraftOnly)
{
    auto other = everyPart();
    other.client = service.addReferred("Ros", "Tindall");
    const auto result = sign(other);
    ASSERT_FALSE(result);
    EXPECT_EQ(std::get<app::Trouble>(result.error()), app::Trouble::NotAllowed);
}

TEST_F(SigningASession, NeedsAnAppointmentOfThisClientThatWasNotMoved)
{
    const auto ros = service.addReferred("Ros", "Tindall");
    store::AppointmentTable appointments(service.db());
    auto hers = test::appointment();
    hers.client = ros;
    hers.episode = service.openEpisodeOf(ros);
    auto other = everyPart();
    other.appointment = appointments.insert(hers);
    const auto next = appointments.insert(test::appointment(2, at("2026-09-09T11:00")));
    auto moved = *appointments.find(appointment);
    moved.state = Moved{next};
    appointments.update(moved, 1, byTheLead());
    EXPECT_EQ(refusalOf(everyPart()), SignRefusal(SignTrouble::AppointmentGone));
    EXPECT_EQ(refusalOf(other), SignRefusal(SignTrouble::AppointmentGone));
}

TEST_F(SigningASession, TellsWhichPartIsNotRight)
{
    auto empty = everyPart();
    empty.content.note = {};
    EXPECT_EQ(refusalOf(empty), SignRefusal(SessionRefusal::NoteEmpty));

    auto event = everyPart();
    event.events.front().kind = "nosuchevent";
    EXPECT_EQ(refusalOf(event), SignRefusal(LifeEventRefusal::KindNotOnList));

    auto observation = everyPart();
    observation.observations.front().on = date(2026, 9, 9);
    EXPECT_EQ(refusalOf(observation), SignRefusal(ObservationRefusal::InFuture));

    auto next = everyPart();
    next.next->minutes = 1;
    EXPECT_EQ(refusalOf(next), SignRefusal(AppointmentRefusal::MinutesOutOfRange));
}

TEST_F(SigningASession, WarnsOfWhatIsWorthAThoughtAndSignsAllTheSame)
{
    auto unlinked = everyPart();
    unlinked.content.interventions.clear();
    const auto result = sign(unlinked);
    ASSERT_TRUE(result);
    EXPECT_THAT(result->warnings, testing::Contains(SessionWarning::NothingLinked));
}

} // namespace
} // namespace keywork::test
