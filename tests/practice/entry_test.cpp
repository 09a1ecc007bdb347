#include "app/backup/back_up.h"
#include "app/client/client_list.h"
#include "app/client/current_keyworker.h"
#include "app/draft/drafts.h"
#include "app/entry/change_password.h"
#include "app/entry/check_store.h"
#include "app/entry/open_refusal.h"
#include "app/page/today.h"
#include "app/staff/manage_staff.h"
#include "practice/practiced_store.h"
#include "store/database.h"

#include <gtest/gtest.h>

#include <fstream>
#include <set>

namespace keywork::app {
namespace {

namespace fs = std::filesystem;

practice::PracticeSettings tiny()
{
    auto settings = test::smallSettings();
    settings.clients = 3;
    return settings;
}

// Overwrites a stretch in the middle of a file, as a failing disk does.
void spoil(const fs::path& file, std::streamoff at)
{
    std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
    stream.seekp(at);
    stream.write("spoiled!", 8);
}

TEST(OpeningAStore, TellsEveryReasonOfTheStoreApart)
{
    std::set<OpenRefusal> told;
    constexpr int last = static_cast<int>(store::OpenRefusal::CipherMissing);
    for (int i = 0; i <= last; ++i) told.insert(toOpenRefusal(static_cast<store::OpenRefusal>(i)));
    EXPECT_EQ(told.size(), static_cast<std::size_t>(last) + 1);
}

TEST(OpeningAStore, NamesDamageAndLeavesTheFileAsItWas)
{
    const test::PracticedStore made(tiny());
    const auto file = made.folder() / "store.db";
    spoil(file, static_cast<std::streamoff>(fs::file_size(file)) - 4096 * 3 + 100);
    const auto faults = checkStore(made.folder());
    EXPECT_TRUE(!faults || !faults->empty());
    spoil(file, 100);
    EXPECT_FALSE(checkStore(made.folder()).has_value());
    EXPECT_FALSE(describeStore(made.folder()).has_value());
    EXPECT_FALSE(openPractice(made.folder(), "keyworker", std::nullopt, made.policy()).has_value());
    EXPECT_EQ(signIn(made.folder(), "keyworker", "practice", std::nullopt, made.policy()).error(),
              SignInRefusal::StoreRefused);
}

TEST(OpeningAStore, LeavesThePeopleOfAPracticeStoreAsTheyArePublished)
{
    const test::PracticedStore made(tiny());
    const auto open = openPractice(made.folder(), "admin", std::nullopt, made.policy());
    ASSERT_TRUE(open);
    auto admin = open->writer();
    const auto isForPractice = [](const auto& outcome) {
        return std::get<ManageRefusal>(outcome.error()) == ManageRefusal(StaffRefusal::PracticeOnly);
    };
    const domain::StaffId other{open->user().id.number() == 1 ? 2 : 1};
    EXPECT_TRUE(
        isForPractice(addStaff(admin, *open, {"jo", "Jo Lee", {domain::Role::Keyworker}, firstPassword()})));
    EXPECT_TRUE(isForPractice(resetPassword(admin, *open, other, firstPassword())));
    EXPECT_TRUE(isForPractice(endStaff(admin, *open, other, 1)));
    const auto due = backUpWhenDue(admin, *open);
    EXPECT_TRUE(due && !*due) << "where nothing is lost, nothing is backed up by itself";
    EXPECT_EQ(std::get<SignInRefusal>(
                  changePassword(made.folder(), {"admin", "practice"}, "nine gulls on a mast", *made.policy())
                      .error()),
              SignInRefusal::StoreRefused);
}

TEST(CheckingAStore, NamesTheTableWhoseRowPointsToNothing)
{
    const test::PracticedStore made(tiny());
    {
        auto workspace = made.as("admin");
        workspace.store().run(
            "PRAGMA foreign_keys = OFF; INSERT INTO staff_role (staff_id, role) VALUES (999, 'keyworker')");
    }
    const auto faults = checkStore(made.folder());
    ASSERT_TRUE(faults.has_value());
    ASSERT_EQ(faults->size(), 1U);
    EXPECT_EQ(faults->front().kind, StoreFaultKind::ForeignKey);
    EXPECT_EQ(faults->front().where, "staff_role");
}

TEST(OpeningAStore, RefusesKeysThatWereAltered)
{
    const test::PracticedStore made(tiny());
    spoil(made.folder() / "store.keys", 60);
    EXPECT_EQ(checkStore(made.folder()).error().why, OpenRefusal::KeysDamaged);
    EXPECT_EQ(describeStore(made.folder()).error(), OpenRefusal::KeysDamaged);
    EXPECT_EQ(openPractice(made.folder(), "keyworker", std::nullopt, made.policy()).error(),
              OpenRefusal::KeysDamaged);
}

TEST(OpeningAStore, RefusesAPasswordThatIsNone)
{
    const test::PracticedStore made(tiny());
    EXPECT_EQ(signIn(made.folder(), "keyworker", "", std::nullopt, made.policy()).error(),
              SignInRefusal::NameOrPasswordWrong);
    EXPECT_EQ(checkStore(made.folder() / "nowhere").error().why, OpenRefusal::NotThere);
    EXPECT_EQ(openPractice(made.folder() / "nowhere", "admin", std::nullopt, made.policy()).error(),
              OpenRefusal::NotThere);
}

TEST(OpeningAStore, LetsSomebodyVisitOnAnotherDay)
{
    const test::PracticedStore made(tiny());
    const auto store = signIn(made.folder(), "teamlead", "practice", date(2026, 9, 20), made.policy());
    ASSERT_TRUE(store.has_value());
    EXPECT_EQ(store->clock()->today(), date(2026, 9, 20));
    EXPECT_TRUE(store->isPractice());
    auto reader = store->reader();
    EXPECT_EQ(reader.today(), date(2026, 9, 20));
    EXPECT_FALSE(today(reader)->appointments.size() > 100);
}

TEST(Lists, AreRefusedToAnAdministrator)
{
    const test::PracticedStore made(tiny());
    auto workspace = made.as("admin");
    EXPECT_EQ(clientList(workspace, ListScope::Everybody, std::nullopt, 5).error(), Trouble::NotAllowed);
    EXPECT_EQ(dueRows(workspace, std::nullopt, workspace.clock().localNow()).error(), Trouble::NotAllowed);
    EXPECT_EQ(draftsOf(workspace, domain::ClientId{1}).error(), Trouble::NotAllowed);
}

TEST(Lists, GiveTheTeamLeadWhoHasNoCaseloadOnlyWhomNobodyWorksWith)
{
    const test::PracticedStore made(tiny());
    auto workspace = made.as("teamlead");
    const auto page = today(workspace);
    ASSERT_TRUE(page.has_value());
    EXPECT_EQ(page->caseload, 0);
    EXPECT_FALSE(page->due.empty());
    for (const auto& row : page->due)
        EXPECT_EQ(currentKeyworker(workspace, row.item.client), "") << row.item.client.number();
}

} // namespace
} // namespace keywork::app
