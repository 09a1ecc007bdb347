#include "app/appointment/appointments.h"
#include "app/episode/close_episode.h"
#include "app/session/addendum_form.h"
#include "app/session/sign_session.h"
#include "base/date_text.h"
#include "fixture.h"
#include "store/episode_table.h"

#include <gtest/gtest.h>

// What a form goes on with: of which draft it does, and of which it says no.
namespace keywork::app {
namespace {

using domain::DraftSubject;
using domain::Role;
using test::Service;

struct ADraftToContinue : testing::Test {
    Workspace& sam() { return service.as(Role::Keyworker); }
    domain::DraftId begun(DraftSubject subject, std::optional<domain::SessionId> session, std::string body)
    {
        return saveDraft(sam(), {std::nullopt, 0, Service::carys, subject, std::nullopt, session,
                                 std::move(body), "window"})
            .value()
            .id;
    }
    domain::DraftId note()
    {
        SessionFields typed;
        typed.talkedAbout = "Half a sentence";
        typed.interventions = {test::intervention().id.number()};
        return begun(DraftSubject::Session, std::nullopt, toDraftBody(typed));
    }
    domain::SessionId signedSession()
    {
        return signSession(sam(), {Service::carys, {}, {}, 0, test::sessionContent(), std::nullopt, {}, {}})
            .value()
            .session;
    }
    // Of a session that was on this day, at ten.
    domain::DraftId noteOf(const std::string& day)
    {
        SessionFields typed;
        typed.date = day;
        typed.start = "10:00";
        return begun(DraftSubject::Session, std::nullopt, toDraftBody(typed));
    }
    domain::DraftId addendum() { return begun(DraftSubject::Addendum, signedSession(), "And he rang."); }
    void closeTheEpisode()
    {
        auto ending = test::ending(test::today());
        ending.reason = "80";
        ending.reasonFromThisPhase = "Moving away, and well";
        const auto version = store::EpisodeTable(service.db()).find(Service::episode)->version;
        ASSERT_TRUE(closeEpisode(sam(), Service::episode, version, ending));
    }
    auto form(domain::DraftId draft, domain::ClientId client = Service::carys)
    {
        return sessionForm(sam(), {client, std::nullopt, draft});
    }
    template <class T>
    static FormRefusal refusalOf(const Outcome<T, FormRefusal>& outcome)
    {
        if (outcome) throw std::logic_error("it was opened");
        return std::get<FormRefusal>(outcome.error());
    }

    Service service;
};

TEST_F(ADraftToContinue, IsReadWholeAfterItsEpisodeHasEnded)
{
    const auto draft = note();
    closeTheEpisode();
    const auto read = form(draft);
    ASSERT_TRUE(read);
    EXPECT_FALSE(read->episode) << "in which it could be signed";
    EXPECT_EQ(read->fields.talkedAbout, "Half a sentence");
    EXPECT_EQ(read->fields.use.size(), test::startSnapshot().substances.size());
    ASSERT_EQ(read->interventions.size(), 1U) << "what was given ended with the episode, and was ticked";
    EXPECT_EQ(read->interventions.front().id, test::intervention().id);
}

TEST_F(ADraftToContinue, IsOfTheOpenEpisode)
{
    EXPECT_EQ(form(note())->episode, Service::episode);
}

TEST_F(ADraftToContinue, IsNotOpenedInAnotherForm)
{
    EXPECT_EQ(refusalOf(form(addendum())), FormRefusal::OtherKindOfDraft);
    EXPECT_EQ(refusalOf(addendumForm(sam(), note())), FormRefusal::OtherKindOfDraft);
}

TEST_F(ADraftToContinue, IsNotOpenedForAnotherClient)
{
    const auto rhys = service.addReferred("Rhys", "Thomas");
    EXPECT_EQ(refusalOf(form(note(), rhys)), FormRefusal::OtherClient);
}

TEST_F(ADraftToContinue, OfAnAddendumComesWithTheSessionThatItFollows)
{
    const auto id = addendum();
    const auto read = addendumForm(sam(), id);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->draft->body, "And he rang.");
    EXPECT_EQ(read->draft->session, read->session);
    ASSERT_TRUE(discardDraft(sam(), id));
    EXPECT_EQ(refusalOf(addendumForm(sam(), id)), FormRefusal::DraftGone);
}

TEST_F(ADraftToContinue, OfAnAddendumIsFoundFromTheSessionThatItFollows)
{
    const auto first = addendum();
    const auto session = addendumForm(sam(), first)->session;
    const auto again = addendumForm(sam(), session);
    ASSERT_TRUE(again && again->draft);
    EXPECT_EQ(again->draft->id, first);
    EXPECT_EQ(again->day, test::sessionContent().start.day);
    const auto colleagues = addendumForm(service.as(Role::Clinician), session);
    ASSERT_TRUE(colleagues);
    EXPECT_FALSE(colleagues->draft) << "it is somebody else's";
    ASSERT_TRUE(discardDraft(sam(), first));
    EXPECT_FALSE(addendumForm(sam(), session)->draft) << "it was discarded";
    const auto gone = addendumForm(sam(), domain::SessionId{4711});
    ASSERT_FALSE(gone);
    EXPECT_EQ(std::get<Trouble>(gone.error()), Trouble::NotFound);
}

TEST_F(ADraftToContinue, OfTheSameClientIsNamedBesideAnEmptyForm)
{
    const FormStart fromTheRecord{Service::carys, {}, {}};
    addendum();
    EXPECT_FALSE(sessionForm(sam(), fromTheRecord)->waiting) << "an addendum is no session";
    const auto waiting = noteOf("07-Sep-2026");
    const auto empty = sessionForm(sam(), fromTheRecord);
    ASSERT_TRUE(empty && empty->waiting);
    EXPECT_EQ(empty->draft, std::nullopt) << "it is not put in place of the new one";
    EXPECT_EQ(empty->waiting->id, waiting);
    EXPECT_EQ(empty->waiting->sessionAt, (LocalTime{date(2026, 9, 7), TimeOfDay::fromMinutes(600)}));
    EXPECT_FALSE(form(waiting)->waiting) << "that one is it";
}

TEST_F(ADraftToContinue, SaysWhenItsSessionWasWhereItIsListed)
{
    addendum();
    noteOf("today");
    noteOf("");
    const auto rows = draftsOf(sam(), Service::carys);
    ASSERT_TRUE(rows && rows->size() == 3);
    EXPECT_EQ((*rows)[0].sessionAt, test::sessionContent().start) << "the one that it follows";
    EXPECT_EQ((*rows)[1].sessionAt, (LocalTime{test::today(), TimeOfDay::fromMinutes(600)}));
    EXPECT_EQ((*rows)[2].sessionAt, std::nullopt);
    const auto colleagues = draftsOf(service.as(Role::Clinician), Service::carys);
    ASSERT_TRUE(colleagues && colleagues->size() == 3);
    for (const auto& row : *colleagues)
        EXPECT_EQ(row.sessionAt.has_value(), row.session.has_value()) << "read in somebody else's text";
}

TEST_F(ADraftToContinue, OfSomebodyElseIsNotOpened)
{
    const auto id = addendum();
    for (const auto role : {Role::Clinician, Role::Administrator})
        EXPECT_EQ(std::get<Trouble>(addendumForm(service.as(role), id).error()), Trouble::NotAllowed);
}

// One rule for both kinds.
TEST_F(ADraftToContinue, IsHeldByTheWindowThatHasItUntilThatIsKilled)
{
    const auto session = note();
    const auto after = addendum();
    EXPECT_EQ(form(session)->draft->editor, "window");
    EXPECT_EQ(addendumForm(sam(), after)->draft->editor, "window");
    service.killWindow("window");
    EXPECT_EQ(form(session)->draft->editor, "");
    EXPECT_EQ(addendumForm(sam(), after)->draft->editor, "");
}

TEST_F(ADraftToContinue, MeasuresUseAgainstTheLastSessionBeforeItsOwnDay)
{
    const Date signedOn = test::sessionContent().start.day;
    signedSession();
    const auto later = form(noteOf(clinicalDate(addDays(signedOn, 1))));
    ASSERT_TRUE(later);
    EXPECT_EQ(later->lastSession, signedOn);
    const auto earlier = form(noteOf(clinicalDate(addDays(signedOn, -1))));
    ASSERT_TRUE(earlier);
    EXPECT_EQ(earlier->lastSession, std::nullopt) << "that one came after it";
}

TEST_F(ADraftToContinue, IsThatOfTheMeetingThatIsOnWhenASessionIsBegunFromTheRecord)
{
    const FormStart fromTheRecord{Service::carys, {}, {}};
    ASSERT_TRUE(sessionForm(sam(), fromTheRecord));
    EXPECT_EQ(sessionForm(sam(), fromTheRecord)->appointment, std::nullopt) << "nothing is booked";
    const auto now = sam().clock().localNow();
    const auto booked = bookAppointment(sam(), Service::carys,
                                        {Service::sam, domain::SessionKind::Keywork, now, 50, "Room 2"});
    ASSERT_TRUE(booked);
    const auto form = sessionForm(sam(), fromTheRecord);
    ASSERT_TRUE(form && form->appointment);
    EXPECT_EQ(form->appointment->at, now);
    EXPECT_EQ(form->fields.place, "Room 2");
}

} // namespace
} // namespace keywork::app
