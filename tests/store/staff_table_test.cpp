#include "store/staff_table.h"

#include "recorded_store.h"
#include "store/history_reader.h"
#include "store/sql_error.h"

#include <gmock/gmock.h>

namespace keywork::store {

using domain::Role;
using domain::StaffId;

namespace {

domain::Staff leaver()
{
    auto staff = test::staff(3, "jo", Role::Clinician);
    staff.name = "Jo Byrne";
    staff.roles = {Role::Keyworker, Role::Clinician};
    staff.activeTo = date(2026, 8, 31);
    return staff;
}

vault::SlotId slot(std::uint8_t fill)
{
    vault::SlotId id;
    id.bytes.fill(fill);
    return id;
}

} // namespace

TEST(StaffTable, GivesBackWhatWasPutIn)
{
    test::RecordedStore recorded;
    StaffTable staff(recorded.db);
    const auto id = staff.insert(leaver(), slot(7));
    EXPECT_EQ(id, StaffId{3});
    EXPECT_EQ(staff.find(id), leaver());
    EXPECT_EQ(staff.findByAccount("jo"), leaver());
    EXPECT_EQ(staff.name(id), "Jo Byrne");
    EXPECT_EQ(staff.keySlot(id), slot(7));
}

TEST(StaffTable, KnowsNobodyByAnotherIdOrAccount)
{
    test::RecordedStore recorded;
    const StaffTable staff(recorded.db);
    EXPECT_FALSE(staff.find(StaffId{99}));
    EXPECT_FALSE(staff.findByAccount("SAM "));
    EXPECT_EQ(staff.name(StaffId{99}), "");
    EXPECT_FALSE(staff.keySlot(StaffId{1}));
}

TEST(StaffTable, ListsThoseActiveOnADayByName)
{
    test::RecordedStore recorded;
    StaffTable staff(recorded.db);
    staff.insert(leaver(), std::nullopt);
    const auto names = [&](Date day) {
        std::vector<std::string> names;
        for (const auto& one : staff.activeOn(day)) names.push_back(one.name);
        return names;
    };
    EXPECT_THAT(names(date(2026, 8, 31)), testing::ElementsAre("Alex Winter", "Jo Byrne", "Sam Okafor"));
    EXPECT_THAT(names(date(2026, 9, 1)), testing::ElementsAre("Alex Winter", "Sam Okafor"));
    EXPECT_THAT(names(date(2024, 1, 7)), testing::IsEmpty());
}

TEST(StaffTable, RefusesAnAccountTwice)
{
    test::RecordedStore recorded;
    StaffTable staff(recorded.db);
    EXPECT_THROW(staff.insert(test::staff(3, "sam", Role::Keyworker), std::nullopt), SqlError);
}

TEST(StaffTable, ChangesAKeySlotAndKeepsTheOneBefore)
{
    test::RecordedStore recorded;
    StaffTable staff(recorded.db);
    staff.setKeySlot(StaffId{1}, slot(1), test::stamp());
    staff.setKeySlot(StaffId{1}, slot(2), test::stamp());
    EXPECT_EQ(staff.keySlot(StaffId{1}), slot(2));
    EXPECT_EQ(staff.find(StaffId{1})->version, 3);
    const auto past = HistoryReader(recorded.db).past(Versioned::Staff, 1);
    ASSERT_EQ(past.size(), 2U);
    EXPECT_THAT(past.back().was, testing::HasSubstr("\"key_slot\":\"01010101010101010101010101010101\""));
    EXPECT_THAT(past.back().was, testing::HasSubstr("\"roles\":[\"keyworker\"]"));
}

TEST(StaffTable, ChangesNameAndRolesAndKeepsWhatTheyWere)
{
    test::RecordedStore recorded;
    StaffTable staff(recorded.db);
    const auto id = staff.insert(leaver(), slot(7));
    auto changed = *staff.find(id);
    changed.name = "Jo Byrne-Walsh";
    changed.roles = {Role::TeamLead};
    EXPECT_TRUE(staff.update(changed, test::stamp()));
    changed.version = 2;
    EXPECT_EQ(staff.find(id), changed);
    EXPECT_EQ(HistoryReader(recorded.db).past(Versioned::Staff, id.number()).size(), 1U);
    changed.version = 1;
    EXPECT_FALSE(staff.update(changed, test::stamp())) << "somebody saved since";
}

TEST(StaffTable, TakesTheWayInFromWhoeverLeaves)
{
    test::RecordedStore recorded;
    StaffTable staff(recorded.db);
    auto worker = leaver();
    worker.activeTo.reset();
    const auto id = staff.insert(worker, slot(7));
    EXPECT_EQ(staff.findBySlot(slot(7)), id);
    staff.end(id, date(2026, 9, 8), test::stamp());
    EXPECT_EQ(staff.find(id)->activeTo, date(2026, 9, 8));
    EXPECT_FALSE(staff.keySlot(id));
    EXPECT_FALSE(staff.findBySlot(slot(7)));
    EXPECT_EQ(staff.find(id)->version, 2);
    EXPECT_EQ(staff.all().size(), 3U);
}

} // namespace keywork::store
