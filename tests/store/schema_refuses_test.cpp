#include "full_store.h"
#include "plan_statements.h"
#include "store/sql_error.h"

#include <gmock/gmock.h>
#include <sqlite3.h>

#include <algorithm>
#include <cctype>
#include <set>

namespace keywork::store {

namespace {

// Each makes one row of a full store into what it must never be.
constexpr std::string_view refused[] = {
    "INSERT INTO store_info VALUES (2, 'Another', 'service', NULL, NULL, '2026-09-08T10:00:00Z', 1)",
    "UPDATE store_info SET service_name = ''",
    "UPDATE store_info SET kind = 'rehearsal'",
    "UPDATE store_info SET kind = 'service'",
    "UPDATE store_info SET practice_today = '2026-02-30'",
    "UPDATE store_info SET created_at = '2026-09-08'",
    "UPDATE store_info SET keys_generation = -1",

    "INSERT INTO record_restriction VALUES (9, 1, 2, 1, '2026-09-08T10:00:00Z', 'why')",
    "INSERT INTO record_restriction VALUES (9, 1, 1, 1, '2026-09-08', 'why')",
    "INSERT INTO record_restriction VALUES (9, 1, 1, 1, '2026-09-08T10:00:00Z', '')",
    "INSERT INTO break_glass VALUES (9, 1, 1, '2026-09-08', '2026-09-08T11:00:00Z', 'why')",
    "INSERT INTO break_glass VALUES (9, 1, 1, '2026-09-08T10:00:00Z', '2026-09-08T10:00:00Z', 'why')",
    "INSERT INTO break_glass VALUES (9, 1, 1, '2026-09-08T10:00:00Z', '2026-09-08T11:00:00Z', '')",
    "INSERT INTO break_glass_review VALUES (9, 1, '2026-09-08', 'inOrder', '')",
    "INSERT INTO break_glass_review VALUES (9, 1, '2026-09-08T10:00:00Z', 'perhaps', '')",
    "INSERT INTO break_glass_review VALUES (9, 1, '2026-09-08T10:00:00Z', 'notInOrder', '')",

    "UPDATE staff SET account = '' WHERE id = 1",
    "UPDATE staff SET name = '' WHERE id = 1",
    "UPDATE staff SET key_slot = x'01' WHERE id = 1",
    "UPDATE staff SET active_from = '2026-02-30'",
    "UPDATE staff SET active_to = '2000-01-01'",
    "UPDATE staff_role SET role = 'manager'",

    "UPDATE client SET ref = ''",
    "UPDATE client SET born = '1988-02-30'",
    "UPDATE client SET sex = 'f'",
    "UPDATE client SET nhs_number = '99900000I8', nhs_number_absence = NULL",
    "UPDATE client SET nhs_number_absence = 'unknown'",
    "UPDATE client SET allergy_status = 'none'",
    "UPDATE client SET died_on = '1980-01-01'",
    "UPDATE client SET family_name = '', given_name = ''",
    "UPDATE client SET nhs_number_absence = NULL",
    "UPDATE client_alias SET place = 0",
    "UPDATE client_alias SET alias = ''",
    "UPDATE client_allergy SET place = 0",
    "UPDATE client_allergy SET allergen = ''",
    "UPDATE client_address SET place = 0",
    "UPDATE client_address SET safe_letters = ''",
    "UPDATE client_phone SET place = 0",
    "UPDATE client_phone SET safe_calls = ''",
    "UPDATE client_phone SET safe_texts = ''",
    "UPDATE client_person SET place = 0",
    "UPDATE client_person SET name = ''",
    "UPDATE client_person SET lives_with = ''",
    "UPDATE client_person SET may_be_contacted = ''",
    "UPDATE client_person SET emergency_contact = 2",
    "UPDATE name_key SET part = 'middle'",

    "UPDATE episode SET referral_source = ''",
    "UPDATE episode SET referred_on = '2026-02-30'",
    "UPDATE episode SET state = 'open'",
    "UPDATE episode SET accepted_on = '2026-02-30'",
    "UPDATE episode SET declined_on = '2026-02-30', decline_reason = '', state = 'declined', started_on = NULL",
    "UPDATE episode SET started_on = '2026-03-01'",
    "UPDATE episode SET children_in_household = 31",
    "UPDATE episode SET previously_treated = ''",
    "UPDATE episode SET consent_decision = ''",
    "UPDATE episode SET consent_on = '2026-02-30'",
    "UPDATE episode SET state = 'closed', ending_reason = '', ending_class = 'died', ended_on = '2026-03-01'",
    "UPDATE episode SET state = 'closed', ending_reason = '', ending_class = 'lost', ended_on = '2026-04-01'",
    "UPDATE episode SET aftercare = ''",
    "UPDATE episode SET way_back_explained = ''",
    "UPDATE episode SET state = 'declined', started_on = NULL",
    "UPDATE episode SET decline_reason = ''",
    "UPDATE episode SET started_on = NULL",
    "UPDATE episode SET state = 'referred'",
    "UPDATE episode SET state = 'closed'",
    "UPDATE episode SET state = 'closed', ended_on = '2026-09-01', ending_reason = ''",
    "UPDATE episode SET state = 'closed', ended_on = '2026-03-15', ending_reason = '', ending_class = 'died'",
    "UPDATE episode_substance SET place = 4",
    "UPDATE episode_substance SET substance = ''",
    "UPDATE episode_substance SET age_first_used = 0",
    "UPDATE episode_substance SET days_in_last_28 = 29",

    "UPDATE allocation SET role = 'lead'",
    "UPDATE allocation SET from_day = '2026-02-30'",
    "UPDATE allocation SET to_day = '2026-03-08'",
    "UPDATE allocation SET accepted_on = '2026-02-30'",
    "UPDATE phase_change SET phase = 'aftercare'",
    "UPDATE phase_change SET on_day = '2026-02-30'",
    "UPDATE phase_change SET with_client = 2",
    "UPDATE phase_change SET with_client = 0",
    "UPDATE layer_change SET layer = 'low'",
    "UPDATE layer_change SET on_day = '2026-02-30'",
    "UPDATE layer_change SET with_client = 2",
    "UPDATE layer_change SET with_client = 0",
    "UPDATE prompt_answer SET rule = ''",
    "UPDATE prompt_answer SET reason = ''",
    "UPDATE prompt_answer SET on_day = '2026-02-30'",
    "UPDATE client_wish SET words = ''",
    "UPDATE client_wish SET on_day = '2026-02-30'",
    "UPDATE client_wish SET recorded_at = '2026-09-08'",

    "UPDATE intervention SET type = 'medical'",
    "UPDATE intervention SET detail = ''",
    "UPDATE intervention SET referred_on = '2026-02-30'",
    "UPDATE intervention SET first_offered_on = '2026-02-30'",
    "UPDATE intervention SET started_on = '2026-02-30'",
    "UPDATE intervention SET ended_on = '2026-03-15', ending = 'withdrawn'",
    "UPDATE intervention SET ended_on = '2026-09-01', ending = 'over'",
    "UPDATE intervention SET ended_on = '2026-09-01'",
    "UPDATE intervention SET ended_on = '2026-09-01', ending = 'withdrawn', started_on = NULL",

    "UPDATE life_event SET kind = ''",
    "UPDATE life_event SET happened_on = '2026-02-30'",
    "UPDATE life_event SET recorded_at = ''",
    "UPDATE life_event SET error_by = 1",
    "UPDATE observation SET kind = ''",
    "UPDATE observation SET answer = 'maybe'",
    "UPDATE observation SET on_day = '2026-02-30'",
    "UPDATE observation SET recorded_at = ''",
    "UPDATE observation SET value = 'settled'",
    "UPDATE observation SET error_reason = 'wrong'",

    "UPDATE appointment SET at = '2026-02-30T11:00'",
    "UPDATE appointment SET minutes = 4",
    "UPDATE appointment SET state = 'cancelled'",
    "UPDATE appointment SET outcome = 'missed', outcome_note = '', state = 'resolved'",
    "UPDATE appointment SET state = 'moved'",
    "UPDATE appointment SET state = 'resolved'",
    "UPDATE contact_attempt SET at = '2026-09-08'",
    "UPDATE contact_attempt SET route = 'email'",
    "UPDATE contact_attempt SET outcome = ''",
    "UPDATE chain_decision SET on_day = '2026-02-30'",
    "UPDATE chain_decision SET decision = ''",

    "UPDATE session SET start = '2026-02-30T11:00'",
    "UPDATE session SET minutes = 0",
    "UPDATE session SET attendance = 'didNotAttend'",
    "UPDATE session SET risk = 'high'",
    "UPDATE session SET signed_at = ''",
    "UPDATE session SET error_at = '2026-09-08T10:00:00Z'",
    "UPDATE session_use SET place = 0 WHERE place = 1",
    "UPDATE session_use SET substance = '' WHERE place = 1",
    "UPDATE session_use SET answer = 'some' WHERE place = 1",
    "UPDATE session_use SET days = -1 WHERE place = 1",
    "UPDATE session_use SET days = 1 WHERE answer = 'none'",
    "UPDATE addendum SET at = ''",
    "UPDATE addendum SET text = ''",

    "UPDATE draft SET subject = 'letter'",
    "UPDATE draft SET begun_at = ''",
    "UPDATE draft SET saved_at = ''",
    "UPDATE draft SET subject = 'addendum'",
    "UPDATE clinical_write SET at = ''",
    "UPDATE clinical_write SET happened_on = '2026-02-30'",
    "UPDATE looked_mark SET at = ''",
    "INSERT INTO audit (at, role, action, subject) VALUES ('', '', 'signIn', '')",
    "INSERT INTO audit (at, role, action, subject) VALUES ('2026-09-08T10:00:00Z', '', '', '')",
    "INSERT INTO audit (at, role, action, subject, hash) VALUES ('2026-09-08T10:00:00Z', '', 'signIn', '', x'00')",

    "UPDATE staff_history SET was = '{'",
    "UPDATE client_history SET was = '{'",
    "UPDATE episode_history SET was = '{'",
    "UPDATE allocation_history SET was = '{'",
    "UPDATE intervention_history SET was = '{'",
    "UPDATE appointment_history SET was = '{'",
};

std::string withoutSpaces(std::string_view text)
{
    std::string kept;
    std::copy_if(text.begin(), text.end(), std::back_inserter(kept),
                 [](unsigned char c) { return !std::isspace(c); });
    return kept;
}

// The expressions of all CHECKs of one table, as they are written.
std::set<std::string> checksIn(const std::string& table, std::string_view sql)
{
    std::set<std::string> checks;
    constexpr std::string_view word = "CHECK (";
    for (auto at = sql.find(word); at != std::string_view::npos; at = sql.find(word, at)) {
        at += word.size();
        int depth = 1;
        auto end = at;
        for (; depth > 0; ++end) depth += sql[end] == '(' ? 1 : sql[end] == ')' ? -1 : 0;
        checks.insert(table + ": " + withoutSpaces(sql.substr(at, end - at - 1)));
    }
    return checks;
}

std::set<std::string> allChecks(Database& db)
{
    std::set<std::string> checks;
    Statement tables(db, "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%STRICT%'");
    while (tables.step())
        checks.merge(checksIn(tables.column<std::string>(0), tables.column<std::string>(1)));
    return checks;
}

// "UPDATE client SET …" or "INSERT INTO audit …"
std::string tableOf(std::string_view statement)
{
    const std::string_view before = statement[0] == 'U' ? "UPDATE " : "INSERT INTO ";
    return std::string(statement.substr(before.size(), statement.find(' ', before.size()) - before.size()));
}

} // namespace

TEST(Schema, RefusesByEachCheckAtLeastOnce)
{
    test::FullStore full;
    full.dropTriggers();
    std::set<std::string> seen;
    std::vector<std::string_view> statements(std::begin(refused), std::end(refused));
    statements.insert(statements.end(), std::begin(test::refusedOfPlans), std::end(test::refusedOfPlans));
    for (const auto statement : statements) {
        try {
            full.db.run(statement);
            ADD_FAILURE() << "let in: " << statement;
        } catch (const SqlError& error) {
            EXPECT_EQ(error.code(), SQLITE_CONSTRAINT_CHECK) << statement;
            const std::string_view words = sqlite3_errmsg(full.db.handle());
            seen.insert(tableOf(statement) + ": " + withoutSpaces(words.substr(words.find(':') + 1)));
        }
    }
    for (const auto& check : allChecks(full.db)) EXPECT_THAT(seen, testing::Contains(check));
}

TEST(Schema, RefusesTextWhereANumberBelongs)
{
    test::FullStore full;
    EXPECT_THROW(full.db.run("UPDATE appointment SET minutes = 'fifty'"), SqlError);
    EXPECT_THROW(full.db.run("UPDATE client SET gender = x'00'"), SqlError);
    EXPECT_THROW(full.db.run("UPDATE client SET gender = NULL"), SqlError);
}

TEST(Schema, RefusesWhatPointsNowhere)
{
    test::FullStore full;
    EXPECT_THROW(full.db.run("UPDATE episode SET client_id = 99"), SqlError);
    EXPECT_THROW(full.db.run("UPDATE allocation SET staff_id = 99"), SqlError);
    EXPECT_THROW(full.db.run("UPDATE draft SET appointment_id = 99"), SqlError);
}

} // namespace keywork::store
