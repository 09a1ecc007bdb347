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
    EXPECT_EQ(read->draft.body, "And he rang.");
    EXPECT_EQ(read->draft.session, read->session);
    ASSERT_TRUE(discardDraft(sam(), id));
    EXPECT_EQ(refusalOf(addendumForm(sam(), id)), FormRefusal::DraftGone);
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
    EXPECT_EQ(addendumForm(sam(), after)->draft.editor, "window");
    service.killWindow("window");
    EXPECT_EQ(form(session)->draft->editor, "");
    EXPECT_EQ(addendumForm(sam(), after)->draft.editor, "");
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
