#include "store/contact_attempt_table.h"

#include "recorded_store.h"
#include "store/sql_error.h"

#include <gmock/gmock.h>

namespace keywork::store {

using domain::AppointmentId;
using domain::EpisodeId;
using domain::StaffId;
using testing::ElementsAre;

namespace {

struct ContactAttempts : testing::Test {
    ContactAttempts()
    {
        for (const char* at : {"2026-08-04T11:00", "2026-09-01T11:00"}) {
            AppointmentTable(recorded.db)
                .insert(test::resolved(test::appointment(0, test::at(at)),
                                       domain::AppointmentOutcome::DidNotAttend));
        }
    }

    test::RecordedStore recorded;
    ContactAttemptTable attempts{recorded.db};
};

} // namespace

TEST_F(ContactAttempts, GivesAttemptsByTheirTime)
{
    auto letter = test::attempt(1, AppointmentId{2}, test::at("2026-09-04T09:00"));
    letter.route = domain::AttemptRoute::Letter;
    letter.outcome = domain::AttemptOutcome::Sent;
    letter.note = "To her mother's, as agreed";
    const auto call = test::attempt(2, AppointmentId{2}, test::at("2026-09-01T12:00"));
    EXPECT_EQ(attempts.insert(letter), letter.id);
    EXPECT_EQ(attempts.insert(call), call.id);
    EXPECT_THAT(attempts.ofEpisode(EpisodeId{1}), ElementsAre(call, letter));
    EXPECT_THAT(attempts.unsettledWithin(ClientScope::ofStaff(StaffId{1})), ElementsAre(call, letter));
    SessionTable(recorded.db).insert(test::session(1, test::at("2026-09-02T14:00")));
    EXPECT_THAT(attempts.unsettledWithin(ClientScope::ofStaff(StaffId{1})), ElementsAre(letter));
}

TEST_F(ContactAttempts, GivesTheDecisionOfEachMissedAppointment)
{
    const domain::ChainDecision late{AppointmentId{1}, StaffId{1}, date(2026, 9, 3),
                                     "Visit with the outreach team"};
    const domain::ChainDecision early{AppointmentId{2}, StaffId{2}, date(2026, 9, 2),
                                      "Wait until she is back"};
    attempts.insert(late, EpisodeId{1});
    attempts.insert(early, EpisodeId{1});
    EXPECT_THAT(attempts.decisions(EpisodeId{1}), ElementsAre(early, late));
    EXPECT_EQ(attempts.decision(AppointmentId{1}), late);
    EXPECT_FALSE(attempts.decision(AppointmentId{3}));
    EXPECT_THAT(attempts.decisionsWithin(ClientScope::ofClient(domain::ClientId{1})),
                ElementsAre(testing::Pair(EpisodeId{1}, ElementsAre(early, late))));
}

TEST_F(ContactAttempts, RefusesASecondDecision)
{
    const domain::ChainDecision decision{AppointmentId{1}, StaffId{1}, date(2026, 9, 3), "Close the chain"};
    attempts.insert(decision, EpisodeId{1});
    try {
        attempts.insert(decision, EpisodeId{1});
        FAIL() << "it is decided";
    } catch (const SqlError& error) {
        EXPECT_TRUE(error.isUniqueConstraint());
    }
}

} // namespace keywork::store
