#include "store/session_journal.h"

#include "recorded_store.h"

#include <gmock/gmock.h>

namespace keywork::store {

using domain::ClientId;
using domain::SessionId;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

struct Journal : testing::Test {
    SessionId add(std::string_view start, std::string talkedAbout,
                  domain::SessionKind kind = domain::SessionKind::Keywork)
    {
        auto session = test::session(0, test::at(start));
        session.content.kind = kind;
        session.content.note = {std::move(talkedAbout), "To try the evening walk", "Housing letter"};
        return SessionTable(recorded.db).insert(session);
    }

    std::vector<SessionId> found(const std::string& text) const
    {
        std::vector<SessionId> ids;
        for (const auto& session :
             journal.page(ClientId{1}, {std::nullopt, text}, std::nullopt, 50).sessions) {
            ids.push_back(session.id);
        }
        return ids;
    }

    test::RecordedStore recorded;
    SessionJournal journal{recorded.db};
};

} // namespace

TEST_F(Journal, TurnsItsPagesNewestFirst)
{
    const auto second = add("2026-08-11T11:00", "b");
    const auto first = add("2026-08-04T11:00", "a");
    const auto third = add("2026-08-18T11:00", "c");
    SessionTable(recorded.db).markInError(second, test::enteredInError());

    auto page = journal.page(ClientId{1}, {}, std::nullopt, 2);
    ASSERT_EQ(page.sessions.size(), 2U);
    EXPECT_EQ(page.sessions[0].id, third);
    EXPECT_EQ(page.sessions[1].id, second) << "in its place, though entered in error";
    EXPECT_TRUE(page.sessions[1].error);
    EXPECT_TRUE(page.more);
    EXPECT_EQ(page.total, 3);

    page = journal.page(ClientId{1}, {}, second, 2);
    ASSERT_EQ(page.sessions.size(), 1U);
    EXPECT_EQ(page.sessions[0].id, first);
    EXPECT_FALSE(page.more);
    EXPECT_THAT(journal.page(ClientId{1}, {}, first, 2).sessions, IsEmpty());
    EXPECT_THAT(journal.page(ClientId{1}, {}, SessionId{99}, 2).sessions, IsEmpty());
    EXPECT_THAT(journal.page(ClientId{2}, {}, std::nullopt, 2).sessions, IsEmpty());
}

TEST_F(Journal, KeepsToOneKindWhenAsked)
{
    add("2026-08-04T11:00", "a");
    const auto group = add("2026-08-11T11:00", "b", domain::SessionKind::Group);
    const auto page = journal.page(ClientId{1}, {domain::SessionKind::Group, {}}, std::nullopt, 50);
    ASSERT_EQ(page.sessions.size(), 1U);
    EXPECT_EQ(page.sessions[0].id, group);
    EXPECT_EQ(page.total, 1);
}

TEST_F(Journal, FindsEveryWordFromItsBeginningInAnyPartOfTheNote)
{
    const auto sleep = add("2026-08-11T11:00", "Sleeping better since the move to Llŷn");
    const auto work = add("2026-08-04T11:00", "Work at the café");
    EXPECT_THAT(found("sleep"), ElementsAre(sleep));
    EXPECT_THAT(found("MOV llyn"), ElementsAre(sleep));
    EXPECT_THAT(found("cafe hous"), ElementsAre(work));
    EXPECT_THAT(found("evening"), ElementsAre(sleep, work));
    EXPECT_THAT(found("leep"), IsEmpty());
    EXPECT_THAT(found("sleep work"), IsEmpty());
}

TEST_F(Journal, TakesWhateverIsTypedAsWordsOnly)
{
    const auto note =
        add("2026-08-04T11:00", "Said \"never again\"; 50% off NEAR the O'Neill flat (AND stairs)");
    for (const char* typed : {"\"never", "again\"; 50%", "NEAR(", "o'neill", "O’Neill", "AND", "stairs)",
                              "  ", "*", "\"", "%_", "never* OR"}) {
        const bool isSaid = std::string_view(typed) != "never* OR";
        EXPECT_EQ(found(typed).size(), isSaid ? 1U : 0U) << typed;
    }
    EXPECT_THAT(found("never\nagain"), ElementsAre(note));
}

} // namespace keywork::store
