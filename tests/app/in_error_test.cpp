#include "app/draft/session_fields.h"
#include "app/risk/mark_in_error.h"
#include "app/session/session_in_error.h"
#include "app/session/sign_addendum.h"
#include "app/session/sign_session.h"
#include "fixture.h"
#include "store/appointment_table.h"
#include "store/draft_table.h"
#include "store/life_event_table.h"
#include "store/session_table.h"

#include <gtest/gtest.h>

namespace keywork::test {
namespace {

using namespace domain;
using Refusal = app::SessionErrorRefusal;

struct ASignedSession : testing::Test {
    ASignedSession()
    {
        store::AppointmentTable appointments(service.db());
        appointment = appointments.insert(resolved(test::appointment(), AppointmentOutcome::Attended));
        auto made = test::session();
        made.appointment = appointment;
        session = store::SessionTable(service.db()).insert(made);
    }
    app::Workspace& sam() { return service.as(Role::Keyworker); }
    template <class T>
    static Refusal refusalOf(const app::Outcome<T, Refusal>& outcome)
    {
        if (outcome) throw std::logic_error("it was done");
        return std::get<Refusal>(outcome.error());
    }

    Service service;
    AppointmentId appointment{0};
    SessionId session{0};
};

TEST_F(ASignedSession, InErrorStaysReadableAndItsAppointmentWaitsForAnOutcomeAgain)
{
    ASSERT_TRUE(markSessionInError(sam(), session, " Another person's "));
    const auto marked = store::SessionTable(service.db()).find(session);
    ASSERT_TRUE(marked->error);
    EXPECT_EQ(marked->error->reason, "Another person's");
    EXPECT_EQ(marked->content, sessionContent());
    EXPECT_TRUE(store::AppointmentTable(service.db()).find(appointment)->isBooked());
}

TEST_F(ASignedSession, IsMarkedOnceAndWithAReason)
{
    EXPECT_EQ(refusalOf(markSessionInError(sam(), session, " ")), Refusal::ReasonMissing);
    ASSERT_TRUE(markSessionInError(sam(), session, "Another person's"));
    EXPECT_EQ(refusalOf(markSessionInError(sam(), session, "Once more")), Refusal::AlreadyMarked);
}

TEST_F(ASignedSession, IsMarkedByItsAuthorOrATeamLeadOnly)
{
    const auto marked = markSessionInError(service.as(Role::Clinician), session, "Another person's");
    ASSERT_FALSE(marked);
    EXPECT_EQ(std::get<app::Trouble>(marked.error()), app::Trouble::NotAllowed);
    EXPECT_TRUE(markSessionInError(service.as(Role::TeamLead), session, "Another person's"));
}

TEST_F(ASignedSession, MovedToTheRightClientIsADraftThereWithoutWhatWasGivenHere)
{
    const auto ros = service.addReferred("Ros", "Tindall");
    const auto draft = moveToRightClient(sam(), session, ros, "It was Ros who came");
    ASSERT_TRUE(draft);
    const auto begun = store::DraftTable(service.db()).find(draft->draft);
    ASSERT_TRUE(begun);
    EXPECT_EQ(begun->client, ros);
    EXPECT_EQ(begun->author, Service::sam);
    const auto fields = app::fromDraftBody(begun->body);
    ASSERT_TRUE(fields);
    EXPECT_EQ(fields->talkedAbout, sessionContent().note.talkedAbout);
    EXPECT_TRUE(fields->interventions.empty());
    EXPECT_FALSE(store::SessionTable(service.db()).find(session)->counts());
}

TEST_F(ASignedSession, SaysBeforeAndAfterAMoveWhatDoesNotGoWithIt)
{
    auto content = sessionContent();
    content.present = "Carys's mother, Sam Okafor";
    const auto there =
        app::signSession(sam(), {Service::carys, {}, {}, 0, content, std::nullopt, {}, {}})->session;
    const auto told = app::leftBehindByMove(sam(), there);
    ASSERT_TRUE(told);
    EXPECT_EQ(told->present, std::vector<std::string>{"Carys's mother"});
    ASSERT_EQ(told->given.size(), content.interventions.size());
    EXPECT_EQ(told->given.front(), service.policy().lists.interventions.label(intervention().detail));
    const auto ros = service.addReferred("Ros", "Tindall");
    const auto moved = moveToRightClient(sam(), there, ros, "It was Ros who came");
    ASSERT_TRUE(moved);
    EXPECT_EQ(moved->left.present, told->present);
    EXPECT_EQ(moved->left.given, told->given);
    const auto body = store::DraftTable(service.db()).find(moved->draft)->body;
    EXPECT_EQ(app::fromDraftBody(body)->present, "Sam Okafor") << "who works here may stand there too";
}

TEST_F(ASignedSession, LeavesNothingBehindWhenOnlyStaffWereThere)
{
    auto content = sessionContent();
    content.interventions.clear();
    const auto alone =
        app::signSession(sam(), {Service::carys, {}, {}, 0, content, std::nullopt, {}, {}})->session;
    EXPECT_TRUE(app::leftBehindByMove(sam(), alone)->isEmpty());
}

TEST_F(ASignedSession, IsMovedOnlyToAnotherClientWithAnOpenEpisode)
{
    const auto before = service.everything();
    EXPECT_EQ(refusalOf(moveToRightClient(sam(), session, Service::carys, "Oh")), Refusal::SameClient);
    EXPECT_EQ(refusalOf(moveToRightClient(sam(), session, ClientId{4711}, "Oh")), Refusal::NoOpenEpisode);
    EXPECT_EQ(service.everything(), before);
}

TEST_F(ASignedSession, IsFollowedByAddendaThatEndTheirOwnDraftOnly)
{
    store::DraftTable drafts(service.db());
    auto mine = test::draft();
    mine.subject = DraftSubject::Addendum;
    mine.session = session;
    const auto own = drafts.insert(mine);
    const auto another = drafts.insert(test::draft());
    ASSERT_TRUE(signAddendum(sam(), session, "The letter went out", another));
    EXPECT_TRUE(store::DraftTable(service.db()).find(another));
    ASSERT_TRUE(signAddendum(sam(), session, "And was answered", own));
    EXPECT_FALSE(store::DraftTable(service.db()).find(own));
    EXPECT_EQ(store::SessionTable(service.db()).addenda(session).size(), 2u);
}

TEST_F(ASignedSession, TakesNoAddendumWithoutTextOrTooLong)
{
    const auto empty = signAddendum(sam(), session, "  ", std::nullopt);
    ASSERT_FALSE(empty);
    EXPECT_EQ(std::get<app::AddendumRefusal>(empty.error()), app::AddendumRefusal::TextMissing);
    const auto endless = signAddendum(sam(), session, std::string(longestNotePart + 1, 'a'), std::nullopt);
    ASSERT_FALSE(endless);
    EXPECT_EQ(std::get<app::AddendumRefusal>(endless.error()), app::AddendumRefusal::TooLong);
}

TEST(ALifeEvent, IsMarkedInErrorOnceAndWithAReason)
{
    Service service;
    const auto event =
        store::LifeEventTable(service.db()).insert(lifeEvent(1, "overdose", date(2026, 8, 30)));
    auto& sam = service.as(Role::Keyworker);
    const auto silent = markEventInError(sam, event, "");
    ASSERT_FALSE(silent);
    EXPECT_EQ(std::get<app::InErrorRefusal>(silent.error()), app::InErrorRefusal::ReasonMissing);
    ASSERT_TRUE(markEventInError(sam, event, "Another person's"));
    const auto again = markEventInError(sam, event, "Another person's");
    ASSERT_FALSE(again);
    EXPECT_EQ(std::get<app::InErrorRefusal>(again.error()), app::InErrorRefusal::AlreadyMarked);
}

} // namespace
} // namespace keywork::test
