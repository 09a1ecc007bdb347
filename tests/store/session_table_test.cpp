#include "store/session_table.h"

#include "generators.h"
#include "recorded_store.h"
#include "store/sql_error.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace keywork::store {

using domain::AppointmentId;
using domain::ClientId;
using domain::EpisodeId;
using domain::Session;
using domain::SessionId;
using testing::ElementsAre;

namespace {

struct Sessions : testing::Test {
    Session add(std::string_view start)
    {
        auto session = test::session(0, test::at(start));
        session.id = sessions.insert(session);
        return session;
    }
    Session addInError(std::string_view start)
    {
        auto session = test::session(0, test::at(start));
        session.error = test::enteredInError();
        session.id = sessions.insert(session);
        return session;
    }

    test::RecordedStore recorded;
    SessionTable sessions{recorded.db};
};

SessionTime timeOf(const Session& session)
{
    return {session.id, session.content.start, session.content.minutes};
}

} // namespace

RC_GTEST_PROP(SessionTable, GivesBackEveryFieldThatWasPutIn, ())
{
    test::RecordedStore recorded;
    SessionTable sessions(recorded.db);
    AppointmentTable(recorded.db).insert(test::appointment());
    auto session = test::session();
    session.content = *test::anySession();
    session.appointment = *rc::gen::element<std::optional<AppointmentId>>(std::nullopt, AppointmentId{1});
    if (*rc::gen::arbitrary<bool>()) session.error = {domain::StaffId{2}, test::stamp().at, *test::anyText()};
    session.id = sessions.insert(session);
    RC_ASSERT(sessions.find(session.id) == session);
}

TEST_F(Sessions, TakeANoteOfTwoHundredThousandBytesWhole)
{
    auto session = test::session();
    session.content.note.talkedAbout = std::string(domain::longestNotePart, 'n');
    session.id = sessions.insert(session);
    EXPECT_EQ(sessions.find(session.id), session);
}

TEST_F(Sessions, AreFoundByTheAppointmentTheyCameOfWhileTheyCount)
{
    AppointmentTable(recorded.db).insert(test::appointment());
    auto session = test::session();
    session.appointment = AppointmentId{1};
    session.id = sessions.insert(session);
    EXPECT_EQ(sessions.ofAppointment(AppointmentId{1}), timeOf(session));
    EXPECT_THROW(sessions.insert(session), SqlError) << "one appointment, one session";

    ASSERT_TRUE(sessions.markInError(session.id, test::enteredInError()));
    EXPECT_FALSE(sessions.ofAppointment(AppointmentId{1}));
    EXPECT_NO_THROW(sessions.insert(session)) << "the right one may now be written";
}

TEST_F(Sessions, AreMarkedInErrorOnce)
{
    auto session = add("2026-09-01T11:00");
    EXPECT_TRUE(sessions.markInError(session.id, test::enteredInError()));
    EXPECT_FALSE(sessions.markInError(session.id, {domain::StaffId{2}, test::stamp().at, "again"}));
    session.error = test::enteredInError();
    EXPECT_EQ(sessions.find(session.id), session);
    EXPECT_FALSE(sessions.markInError(SessionId{99}, test::enteredInError()));
}

TEST_F(Sessions, TellTheLastContactWithoutThoseInError)
{
    const EpisodeId episode{1};
    EXPECT_FALSE(sessions.lastContact(episode));
    const auto first = add("2026-08-04T11:00");
    const auto sameTime = add("2026-09-01T11:00");
    const auto last = add("2026-09-01T11:00");
    addInError("2026-09-07T11:00");
    EXPECT_EQ(sessions.lastContact(episode), timeOf(last));
    EXPECT_THAT(sessions.lastContacts(ClientScope::ofStaff(domain::StaffId{1})),
                ElementsAre(testing::Pair(episode, LastContact{last.id, test::at("2026-09-01T11:00")})));
    EXPECT_EQ(sessions.lastOfEpisodeBefore(episode, test::at("2026-09-01T11:01")), last);
    EXPECT_EQ(sessions.lastOfEpisodeBefore(episode, test::at("2026-09-01T11:00")), first);
    EXPECT_FALSE(sessions.lastOfEpisodeBefore(episode, test::at("2026-08-04T11:00")));
    EXPECT_EQ(sessions.countOfEpisode(episode), 3);
    EXPECT_EQ(sessions.countOfEpisode(EpisodeId{2}), 0);
    const auto heads = sessions.lastOfClient(ClientId{1}, 2);
    ASSERT_EQ(heads.size(), 2U);
    EXPECT_EQ(heads[0].id, last.id);
    EXPECT_EQ(heads[1].id, sameTime.id);
    EXPECT_EQ(heads[0].start, last.content.start);
    EXPECT_EQ(heads[0].note, last.content.note);
    EXPECT_THAT(sessions.timesOfClient(ClientId{1}, date(2026, 9, 1)),
                ElementsAre(timeOf(sameTime), timeOf(last)));
}

TEST_F(Sessions, TellTheMinutesOfTheLastOnesNewestFirst)
{
    auto session = test::session();
    for (const auto& [start, minutes] :
         {std::pair{"2026-08-04T11:00", 20}, {"2026-09-01T11:00", 45}, {"2026-08-11T11:00", 25}}) {
        session.content.start = test::at(start);
        session.content.minutes = minutes;
        sessions.insert(session);
    }
    EXPECT_THAT(sessions.lastMinutes(EpisodeId{1}, 2), ElementsAre(45, 25));
}

TEST_F(Sessions, CarryAddendaInTheOrderOfSigning)
{
    const auto session = add("2026-09-01T11:00");
    domain::Addendum first{domain::AddendumId{0}, session.id, domain::StaffId{1}, test::stamp().at,
                           "It was on Monday"};
    domain::Addendum second{domain::AddendumId{0}, session.id, domain::StaffId{2}, test::stamp().at,
                            "Spoke to the GP"};
    first.id = sessions.addAddendum(first);
    second.id = sessions.addAddendum(second);
    EXPECT_THAT(sessions.addenda(session.id), ElementsAre(first, second));
    EXPECT_THAT(sessions.addenda(SessionId{99}), testing::IsEmpty());
}

} // namespace keywork::store
