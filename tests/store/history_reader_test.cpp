#include "store/history_reader.h"

#include "recorded_store.h"

#include <gmock/gmock.h>

namespace keywork::store {

namespace {

using domain::AllocationId;
using domain::ClientId;
using domain::EpisodeId;
using domain::InterventionId;
using domain::StaffId;

// Changes one row of a table once, in every table whose rows change.
void changeOnce(Database& db, Versioned table)
{
    switch (table) {
    case Versioned::Staff: StaffTable(db).setKeySlot(StaffId{1}, vault::SlotId{}, test::stamp()); return;
    case Versioned::Client: {
        auto client = test::client();
        client.details.name.aliases = {"Caz \"the\" Jones"};
        client.details.allergies = {domain::AllergyStatus::Known, {"Penicillin"}};
        client.details.addresses = {{"4 Quay St\nRhyl", "LL18", domain::SafeContact::Safe}};
        client.details.phones = {
            {"07700 900123", "own", domain::SafeContact::Safe, domain::SafeContact::NotSafe}};
        client.details.people = {
            {"Gwen", "mother", PartialDate::exactly(date(1960, 1, 2)), "", {}, {}, true, ""}};
        ClientTable(db).update(client, 1, test::stamp());
        return;
    }
    case Versioned::Episode:
        EpisodeTable(db).update(test::closedEpisode(test::today()), 1, test::stamp());
        return;
    case Versioned::Allocation: {
        auto ended = test::allocation();
        ended.to = test::today();
        AllocationTable(db).update(ended, test::stamp());
        return;
    }
    case Versioned::Intervention:
        InterventionTable(db).update(test::intervention(), 1, test::stamp());
        return;
    case Versioned::Appointment:
        AppointmentTable(db).insert(test::appointment());
        AppointmentTable(db).update(test::appointment(), 1, test::stamp());
        return;
    }
}

class EveryHistory : public testing::TestWithParam<Versioned> {};

} // namespace

// What is kept is the row as it was: a row changed twice has kept, the second time, what the first change made of it.
TEST_P(EveryHistory, KeepsTheWholeRowBeforeAChange)
{
    test::RecordedStore recorded;
    const HistoryReader history(recorded.db);
    if (GetParam() == Versioned::Appointment) AppointmentTable(recorded.db).insert(test::appointment());
    const auto before = history.present(GetParam(), 1);
    ASSERT_TRUE(before);
    EXPECT_THAT(history.past(GetParam(), 1), testing::IsEmpty());
    EXPECT_FALSE(history.lastChange(GetParam(), 1));

    changeOnce(recorded.db, GetParam());
    const PastVersion kept{1, *before, test::stamp().at, test::stamp().by};
    EXPECT_THAT(history.past(GetParam(), 1), testing::ElementsAre(kept));
    EXPECT_EQ(history.lastChange(GetParam(), 1), (LastChange{2, test::stamp().by, test::stamp().at}));
}

TEST_P(EveryHistory, HasNothingOfARowThatIsNotThere)
{
    test::RecordedStore recorded;
    EXPECT_FALSE(HistoryReader(recorded.db).present(GetParam(), 99));
}

// A column that is added later must not be forgotten in the history.
TEST_P(EveryHistory, KeepsEveryColumnOfTheTable)
{
    constexpr const char* tables[] = {"staff",      "client",       "episode",
                                      "allocation", "intervention", "appointment"};
    test::RecordedStore recorded;
    AppointmentTable(recorded.db).insert(test::appointment());
    const auto present = HistoryReader(recorded.db).present(GetParam(), 1);
    ASSERT_TRUE(present);
    Statement columns(recorded.db,
                      "SELECT name FROM pragma_table_info(?1) WHERE name NOT IN ('id', 'row_version')");
    columns.bind(tables[static_cast<int>(GetParam())]);
    int count = 0;
    while (columns.step()) {
        EXPECT_THAT(*present, testing::HasSubstr("\"" + columns.column<std::string>(0) + "\":"));
        ++count;
    }
    EXPECT_GT(count, 4);
}

INSTANTIATE_TEST_SUITE_P(Tables, EveryHistory,
                         testing::Values(Versioned::Staff, Versioned::Client, Versioned::Episode,
                                         Versioned::Allocation, Versioned::Intervention,
                                         Versioned::Appointment),
                         [](const auto& info) { return std::to_string(info.index); });

TEST(HistoryReader, GivesListsInTheirOrderWithTheColumnNames)
{
    test::RecordedStore recorded;
    changeOnce(recorded.db, Versioned::Client);
    const auto present = HistoryReader(recorded.db).present(Versioned::Client, 1);
    EXPECT_THAT(*present, testing::HasSubstr(R"("aliases":["Caz \"the\" Jones"])"));
    EXPECT_THAT(*present,
                testing::HasSubstr(R"("addresses":[{"lines":"4 Quay St\nRhyl","postcode":"LL18",)"));
    EXPECT_THAT(*present, testing::HasSubstr(
                              R"("people":[{"name":"Gwen","relationship":"mother","born":"1960-01-02",)"));
}

} // namespace keywork::store
