#include "policy/load_policy.h"
#include "practice.h"
#include "ui/shell/opening.h"
#include "ui/shell/store_copy.h"

#include <fstream>
#include <iterator>

namespace keywork::ui {
namespace {

TEST(OpeningTest, OpensAPracticeStoreOnItsOwnDay)
{
    const auto entrance = openEntrance({.store = test::practiceStore()});
    ASSERT_TRUE(entrance);
    EXPECT_EQ((*entrance)->practiceDay(), test::today());
}

TEST(OpeningTest, ShowsAPracticeStoreOnTheDayAskedFor)
{
    const auto entrance = openEntrance({.store = test::practiceStore(), .today = test::day("2026-09-22")});
    ASSERT_TRUE(entrance);
    EXPECT_EQ((*entrance)->practiceDay(), test::day("2026-09-22"));
    (*entrance)->moveTo(test::day("2026-10-05"));
    EXPECT_EQ((*entrance)->practiceDay(), test::day("2026-10-05"));
}

TEST(OpeningTest, SaysWhereThereIsNoStoreAndWhatToDo)
{
    const auto entrance = openEntrance({.store = "/nowhere/north.keywork"});
    ASSERT_FALSE(entrance);
    EXPECT_EQ(entrance.error(), "There is no store at /nowhere/north.keywork. Check the path.");
}

TEST(OpeningTest, NamesThePolicyFileThatIsWrong)
{
    const test::TemporaryFolder policies;
    std::ofstream(policies / "layers.json") << "{ \"id\": ";
    const auto entrance = openEntrance({.store = test::practiceStore(), .policyFolder = policies.path()});
    ASSERT_FALSE(entrance);
    EXPECT_TRUE(entrance.error().contains("layers.json"));
    EXPECT_TRUE(entrance.error().contains(QString::fromStdString(policies.path().string())));
}

TEST(OpeningTest, MakesAPracticeStoreOnlyWhereThereIsNone)
{
    EXPECT_FALSE(mustMakePractice({.store = test::practiceStore(), .practice = true}));
    EXPECT_TRUE(mustMakePractice({.store = "/nowhere/practice.keywork", .practice = true}));
    EXPECT_FALSE(mustMakePractice({.store = "/nowhere/north.keywork"}));
}

std::string bytesOf(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

TEST(StoreCopyTest, OpensLikeTheStoreAndLeavesNothingInItOrBehind)
{
    const auto& store = test::practiceStore();
    const auto before = bytesOf(store / "store.db");
    std::filesystem::path place;
    {
        const auto copy = StoreCopy::of(store);
        ASSERT_TRUE(copy) << copy.error().toStdString();
        place = (*copy)->path();
        const auto policy =
            std::make_shared<const policy::Policy>(policy::loadPolicy(policy::ShippedPolicy{}).value());
        ASSERT_TRUE(app::signIn(place, "keyworker", app::practicePassword, std::nullopt, policy));
    }
    EXPECT_FALSE(std::filesystem::exists(place));
    EXPECT_EQ(bytesOf(store / "store.db"), before);
}

TEST(StoreCopyTest, SaysWhereThereIsNoStoreToCopy)
{
    const auto copy = StoreCopy::of("/nowhere/north.keywork");
    ASSERT_FALSE(copy);
    EXPECT_TRUE(copy.error().startsWith("There is no store at /nowhere/north.keywork."));
}

} // namespace
} // namespace keywork::ui
