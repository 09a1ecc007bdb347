#include "store/store_damage.h"

#include "full_store.h"
#include "store/observation_table.h"

#include <gmock/gmock.h>

namespace keywork::store {

namespace {

struct Damage : testing::Test {
    Damage() { full.dropTriggers(); }

    // Writes past the checks, as a damaged file or another program would.
    void damage(std::string_view statement)
    {
        full.db.run("PRAGMA ignore_check_constraints = ON");
        full.db.run("PRAGMA foreign_keys = OFF");
        full.db.run(statement);
    }

    test::FullStore full;
};

template <class Read>
void expectDamage(std::string_view table, std::int64_t id, Read read)
{
    try {
        read();
        ADD_FAILURE() << "was read as if nothing were wrong: " << table;
    } catch (const StoreDamage& found) {
        EXPECT_EQ(found.table(), table);
        EXPECT_EQ(found.id(), id);
        EXPECT_TRUE(found.isDamage());
        EXPECT_THAT(found.what(), testing::Not(testing::HasSubstr("Marsh")));
    }
}

} // namespace

TEST_F(Damage, IsToldByTableAndIdAndNeverByWhatTheRowSays)
{
    damage("UPDATE client SET family_name = 'Marsh', sex = 'Marsh'");
    expectDamage("client", 1, [&] { ClientTable(full.db).find(domain::ClientId{1}); });
}

TEST_F(Damage, IsFoundInADayThatDoesNotExist)
{
    damage("UPDATE episode SET referred_on = '2026-02-30'");
    expectDamage("episode", 1, [&] { EpisodeTable(full.db).find(domain::EpisodeId{1}); });
}

TEST_F(Damage, IsFoundInTheLastContactOfACaseload)
{
    damage("UPDATE session SET start = '2026-02-30T11:00'");
    expectDamage("session", 1,
                 [&] { SessionTable(full.db).lastContacts(ClientScope::ofClient(domain::ClientId{1})); });
}

TEST_F(Damage, IsFoundInAStateWithoutWhatBelongsToIt)
{
    damage("UPDATE episode SET state = 'closed'");
    expectDamage("episode", 1, [&] { EpisodeTable(full.db).find(domain::EpisodeId{1}); });
    damage("UPDATE appointment SET state = 'resolved', outcome = NULL");
    expectDamage("appointment", 1, [&] { AppointmentTable(full.db).find(domain::AppointmentId{1}); });
}

TEST_F(Damage, IsFoundInAnNhsNumberThatFailsItsCheck)
{
    damage("UPDATE client SET nhs_number = '9990000019', nhs_number_absence = NULL");
    expectDamage("client", 1, [&] { ClientTable(full.db).find(domain::ClientId{1}); });
    damage("UPDATE client SET nhs_number = '9990000018', nhs_number_absence = 'declined'");
    expectDamage("client", 1, [&] { ClientTable(full.db).find(domain::ClientId{1}); });
}

TEST_F(Damage, IsFoundInAnAnswerThatIsAlsoACode)
{
    damage("UPDATE observation SET value = 'settled'");
    expectDamage("observation", 1, [&] { ObservationTable(full.db).find(domain::ObservationId{1}); });
}

TEST_F(Damage, IsFoundInAListOfAClient)
{
    damage("UPDATE client_phone SET safe_calls = 'perhaps'");
    expectDamage("client", 1, [&] { ClientTable(full.db).find(domain::ClientId{1}); });
}

} // namespace keywork::store
