#include "full_store.h"
#include "plan_statements.h"
#include "store/sql_error.h"

#include <gtest/gtest.h>

namespace keywork::store {

namespace {

// Every way to change or lose what is signed or recorded.
constexpr std::string_view forbidden[] = {
    "UPDATE session SET agreed = 'something else'",
    "UPDATE session SET signed_at = '2026-09-08T10:00:01Z'",
    "UPDATE session SET error_by = 1, error_at = '2026-09-08T10:00:00Z', error_reason = 'wrong', minutes = 10",
    "DELETE FROM session",
    "UPDATE session_use SET days = 1 WHERE place = 1",
    "DELETE FROM session_use",
    "UPDATE addendum SET text = 'something else'",
    "DELETE FROM addendum",
    "UPDATE life_event SET note = 'something else'",
    "DELETE FROM life_event",
    "UPDATE observation SET answer = 'yes'",
    "DELETE FROM observation",
    "UPDATE phase_change SET phase = 'completion'",
    "DELETE FROM phase_change",
    "UPDATE layer_change SET layer = 'enhanced'",
    "DELETE FROM layer_change",
    "UPDATE contact_attempt SET note = 'something else'",
    "DELETE FROM contact_attempt",
    "DELETE FROM client",
    "DELETE FROM episode",
    "UPDATE clinical_write SET detail = 'something else'",
    "DELETE FROM clinical_write",
    "UPDATE record_restriction SET restricted = 0",
    "DELETE FROM record_restriction",
    "UPDATE break_glass SET open_until = '2026-12-31T23:59:59Z'",
    "DELETE FROM break_glass",
    "UPDATE break_glass_review SET note = 'something else'",
    "DELETE FROM break_glass_review",
    "UPDATE audit SET reason = 'something else'",
    "DELETE FROM audit",
    "INSERT INTO audit (at, role, action, subject) VALUES ('2026-09-08T10:00:00Z', '', 'signIn', '')",
    R"(INSERT INTO audit (sequence, at, role, action, subject, hash)
       VALUES (3, '2026-09-08T10:00:00Z', '', 'signIn', '', zeroblob(32)))",
    "INSERT OR REPLACE INTO audit SELECT * FROM audit",
    "INSERT OR REPLACE INTO session SELECT * FROM session",
};

class SignedRows : public testing::TestWithParam<std::string_view> {};

} // namespace

TEST_P(SignedRows, AreNeverChangedOrDeleted)
{
    test::FullStore full;
    EXPECT_THROW(full.db.run(GetParam()), SqlError);
}

INSTANTIATE_TEST_SUITE_P(OfPlans, SignedRows, testing::ValuesIn(test::forbiddenOfPlans),
                         [](const auto& info) { return std::to_string(info.index); });

INSTANTIATE_TEST_SUITE_P(Statements, SignedRows, testing::ValuesIn(forbidden),
                         [](const auto& info) { return std::to_string(info.index); });

TEST(SignedSession, IsMarkedInErrorOnceAndThenStandsForGood)
{
    test::FullStore full;
    constexpr auto mark =
        "UPDATE session SET error_by = 1, error_at = '2026-09-08T10:00:00Z', error_reason = 'wrong'";
    EXPECT_NO_THROW(full.db.run(mark));
    EXPECT_THROW(full.db.run(mark), SqlError);
    EXPECT_THROW(full.db.run("UPDATE session SET error_by = NULL, error_at = NULL, error_reason = NULL"),
                 SqlError);
}

} // namespace keywork::store
