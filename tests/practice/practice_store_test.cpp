#include "app/client/client_list.h"
#include "app/entry/check_store.h"
#include "app/entry/describe.h"
#include "app/page/today.h"
#include "practice/practiced_store.h"
#include "store/allocation_table.h"
#include "store/caseload_reader.h"
#include "store/client_table.h"
#include "store/episode_table.h"
#include "store/session_table.h"
#include "store/staff_table.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace keywork::practice {
namespace {

// What a store says about everybody, as far as two stores can be compared by it.
std::string told(app::Workspace& workspace)
{
    std::string text;
    for (std::int64_t id = 1; id <= store::ClientTable(workspace.store()).count(); ++id) {
        const auto client = store::ClientTable(workspace.store()).find(domain::ClientId{id});
        text += client->ref.text() + client->details.name.family + client->details.name.given +
                toIsoDate(client->details.born);
        for (const auto& session : store::SessionTable(workspace.store()).lastOfClient(client->id, 3))
            text += session.note.talkedAbout;
    }
    return text;
}

TEST(PracticeStore, IsTheSameForTheSameSettings)
{
    const test::PracticedStore one(test::smallSettings());
    const test::PracticedStore other(test::smallSettings());
    auto first = one.as("teamlead");
    auto second = other.as("teamlead");
    EXPECT_EQ(told(first), told(second));
}

TEST(ALargePracticeStore, IsWholeAndHasFewInTreatmentAmongManyWhoLeftYearsAgo)
{
    auto settings = serviceOf(100, date(2026, 9, 8));
    const test::PracticedStore made(settings);
    const auto faults = app::checkStore(made.folder());
    ASSERT_TRUE(faults.has_value());
    EXPECT_TRUE(faults->empty());
    auto workspace = made.as("teamlead");
    const auto open = app::clientList(workspace, app::ListScope::InTreatment, std::nullopt, 100);
    ASSERT_TRUE(open.has_value());
    EXPECT_GE(open->total, 3);
    EXPECT_LE(open->total, 100 - settings.longAgo);
}

TEST(ALargePracticeStore, NumbersPeopleInTheOrderInWhichTheyCame)
{
    const test::PracticedStore made(serviceOf(100, date(2026, 9, 8)));
    auto workspace = made.as("teamlead");
    std::vector<Date> came;
    for (std::int64_t id = 1; id <= 100; ++id)
        came.push_back(
            store::EpisodeTable(workspace.store()).ofClient(domain::ClientId{id}).front().referral.on);
    EXPECT_TRUE(std::is_sorted(came.begin(), came.end()));
    EXPECT_LT(came.front(), came.back());
}

TEST(PracticeStore, IsAnotherForAnotherSeed)
{
    auto settings = test::smallSettings();
    settings.clients = 10;
    const test::PracticedStore one(settings);
    settings.seed = 2;
    const test::PracticedStore other(settings);
    auto first = one.as("teamlead");
    auto second = other.as("teamlead");
    EXPECT_NE(told(first), told(second));
}

TEST(PracticeStore, IsWhole)
{
    const test::PracticedStore made(test::smallSettings());
    const auto faults = app::checkStore(made.folder());
    ASSERT_TRUE(faults.has_value());
    EXPECT_TRUE(faults->empty());
}

TEST(PracticeStore, GivesTheAccountKeyworkerTheMedianCaseload)
{
    const test::PracticedStore made(test::smallSettings());
    auto workspace = made.as("keyworker");
    std::vector<std::size_t> caseloads;
    std::size_t mine = 0;
    for (const auto& staff : store::StaffTable(workspace.store()).activeOn(workspace.today())) {
        if (!staff.has(domain::Role::Keyworker)) continue;
        std::size_t caseload = 0;
        for (const auto& person :
             store::CaseloadReader(workspace.store()).read(store::ClientScope::ofStaff(staff.id))) {
            caseload += std::any_of(person.allocations.begin(), person.allocations.end(),
                                    [&](const auto& one) { return one.staff == staff.id && one.acceptedOn; })
                            ? 1
                            : 0;
        }
        caseloads.push_back(caseload);
        if (staff.account == "keyworker") mine = caseload;
    }
    std::sort(caseloads.begin(), caseloads.end());
    EXPECT_EQ(mine, caseloads.at(caseloads.size() / 2));
}

TEST(PracticeStore, IsNeverMadeOverSomethingThatIsThere)
{
    auto settings = test::smallSettings();
    settings.clients = 3;
    const test::PracticedStore made(settings);
    const auto again = makePracticeStore(made.folder(), settings);
    ASSERT_FALSE(again.has_value());
    EXPECT_EQ(again.error(), MakeRefusal(store::PlaceRefusal::AlreadyThere));
    EXPECT_TRUE(app::describeStore(made.folder()).has_value());
}

TEST(PracticeStore, LeavesNothingBehindWhenItIsStopped)
{
    const test::TemporaryFolder parent;
    const auto folder = parent.path() / "practice.keywork";
    const auto made =
        makePracticeStore(folder, test::smallSettings(), [](int done, int) { return done < 5; });
    ASSERT_FALSE(made.has_value());
    EXPECT_EQ(made.error(), MakeRefusal(MakeProblem::Stopped));
    EXPECT_TRUE(std::filesystem::is_empty(parent.path()));
}

TEST(PracticeStore, TellsTheSignInPageWhoMaySignIn)
{
    auto settings = test::smallSettings();
    settings.clients = 12;
    const test::PracticedStore made(settings);
    const auto described = app::describeStore(made.folder());
    ASSERT_TRUE(described.has_value());
    EXPECT_TRUE(described->practice);
    EXPECT_EQ(described->clients, 12);
    EXPECT_EQ(described->practiceToday, settings.today);
    ASSERT_EQ(described->accounts.size(), 4U);
    EXPECT_EQ(described->accounts.front().account, "keyworker");
    const auto policy = made.policy();
    EXPECT_TRUE(app::signIn(made.folder(), "keyworker", "practice", std::nullopt, policy).has_value());
    EXPECT_EQ(app::signIn(made.folder(), "keyworker", "wrong", std::nullopt, policy).error(),
              app::SignInRefusal::NameOrPasswordWrong);
    EXPECT_EQ(app::signIn(made.folder(), "nobody", "practice", std::nullopt, policy).error(),
              app::SignInRefusal::NameOrPasswordWrong);
    EXPECT_EQ(app::signIn(made.folder(), "keyworker", "practice", date(1999, 1, 1), policy).error(),
              app::SignInRefusal::NotActive);
    EXPECT_EQ(app::openPractice(made.folder(), "nobody", std::nullopt, policy).error(),
              app::OpenRefusal::NoSuchAccount);
}

TEST(PracticeStore, MovesToAnotherDayForGood)
{
    auto settings = test::smallSettings();
    settings.clients = 3;
    const test::PracticedStore made(settings);
    auto workspace = made.as("keyworker");
    ASSERT_TRUE(app::setPracticeDay(workspace, date(2026, 9, 9)).has_value());
    EXPECT_EQ(app::describeStore(made.folder())->practiceToday, date(2026, 9, 9));
}

TEST(OpenRefusals, EachSayWhatIsWrongAndWhere)
{
    const std::filesystem::path folder = "/stores/north.keywork";
    for (int i = 0; i <= static_cast<int>(app::OpenRefusal::NoSuchAccount); ++i) {
        const auto sentence = app::describe(static_cast<app::OpenRefusal>(i), folder);
        EXPECT_NE(sentence.find(folder.string()), std::string::npos) << i;
        EXPECT_EQ(sentence.back(), '.') << sentence;
    }
    EXPECT_EQ(app::describeStore(folder).error(), app::OpenRefusal::NotThere);
}

} // namespace
} // namespace keywork::practice
